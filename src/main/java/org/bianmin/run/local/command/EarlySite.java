package org.bianmin.run.local.command;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.bianmin.doors.site.Publication;

/**
 * Begins with {@code site} while the application is still starting: the engine reads all templates then, on one core, which
 * takes a third of what a native executable needs to start. Nothing of what is begun here may need the engine.
 */
@Singleton
final class EarlySite {

    private static final int BEFORE_THE_ENGINE = Interceptor.Priority.PLATFORM_BEFORE - 1;

    void begin(
            @Observes @Priority(BEFORE_THE_ENGINE) StartupEvent starting,
            @CommandLineArguments String[] args,
            Instance<Publication> publication) {
        SiteCommand.outIn(args).ifPresent(out -> publication.get().begin(out));
    }
}

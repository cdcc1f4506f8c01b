package org.bianmin.domain.supervision;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.Linter;
import org.bianmin.support.MovingClock;
import org.bianmin.support.OnMovingClock;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * A whole desk in a process of its own, whose runner carries out what is due and waits to be killed when the work of a kind is done and
 * nothing of it committed. For kinds that a {@link KilledWorker} cannot make.
 */
@QuarkusTest
@TestProfile(KilledDesk.OnGivenDatabase.class)
class KilledDesk {

    @Inject
    Runners runners;

    @Inject
    Clock clock;

    /** The database and the keys of who starts it, from the environment. */
    public static final class OnGivenDatabase extends OnMovingClock {

        @Override
        public Map<String, String> getConfigOverrides() {
            return KilledWorker.settings();
        }
    }

    /** Starts it: {@code CONTENT NOW}. */
    public static void main(String... args) {
        System.setProperty(KilledDesk.class.getName(), String.join(" ", args));
        SummaryGeneratingListener told = new SummaryGeneratingListener();
        // The class is named and not given: it is to be loaded as the session loads tests.
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClass(KilledDesk.class.getName()))
                                    .build(),
                            told);
        }
        told.getSummary().printFailuresTo(new PrintWriter(System.err, true));
    }

    @Test
    void worksUntilItIsKilled() {
        String[] args = System.getProperty(KilledDesk.class.getName()).split(" ");
        MovingClock moving = (MovingClock) clock;
        moving.add(Duration.between(moving.instant(), Instant.parse(args[1])));
        runners.of(real -> new Wrapped.After(real, backend -> waitToBeKilled()), clock)
                .work(new ContentLoader(new Linter(List.of())).load(new ContentFolder(Path.of(args[0]))), Instant.MAX);
    }

    private static void waitToBeKilled() {
        System.out.println(KilledWorker.READY);
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

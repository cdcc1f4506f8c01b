package org.bianmin.run.local.preview;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateLocator;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.qute.HtmlTemplate;
import org.bianmin.run.local.watch.FolderWatch;

/**
 * Puts the templates of a folder and its assets before those in the package. Not before they are first
 * taken up: the engine reads every template when the application starts, and a mistake in one would keep it from starting.
 */
@Singleton
class TemplatesFromFolder {

    /** The panel comes from the package always: what reports mistakes must not break by them. */
    private static final String PANEL = "site/preview-panel";

    private final Path folder;
    private final FolderWatch files;
    private final Provider<Engine> engine;
    private final Assets assets;
    private volatile boolean active;

    TemplatesFromFolder(PreviewSettings settings, Provider<Engine> engine, Assets assets) {
        this.folder = settings.templates();
        this.files = new FolderWatch(folder);
        this.assets = assets;
        this.engine = engine;
    }

    void join(@Observes EngineBuilder builder) {
        builder.addLocator(new FolderLocator());
    }

    /** Whether there is anything new in the folder since the last call, at the first against the package. */
    boolean haveChanged() {
        return files.hasChanged() || !active;
    }

    /** From now on each template is read anew when it is next used. */
    void takeUp() {
        active = true;
        engine.get().clearTemplates();
        assets.readFrom(folder.resolve("assets"));
    }

    /** The file of a template with its folder, for people; the engine names a template with or without its ending. */
    String named(String id) {
        String below = file(id).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .orElse(id);
        return folder.getFileName() + "/" + below;
    }

    private Optional<Path> file(String id) {
        return Stream.of(id, id + ".html")
                .map(name -> folder.resolve(name).normalize())
                .filter(file -> file.startsWith(folder) && Files.isRegularFile(file))
                .findFirst();
    }

    private final class FolderLocator implements TemplateLocator {

        /** Before those of the package. */
        @Override
        public int getPriority() {
            return DEFAULT_PRIORITY + 2;
        }

        @Override
        public Optional<TemplateLocation> locate(String id) {
            return active && !id.startsWith(PANEL) ? file(id).map(TemplatesFromFolder::read) : Optional.empty();
        }
    }

    private static HtmlTemplate read(Path file) {
        try {
            return new HtmlTemplate(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bianmin.run.local.preview;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.bianmin.support.Content;
import org.bianmin.support.Folders;

/** Copies of the content and of the templates, which the preview shows and a test may change. */
public final class PreviewResource implements QuarkusTestResourceLifecycleManager {

    private static final Path PLACE = Path.of("target", "preview").toAbsolutePath();
    static final Path CONTENT = PLACE.resolve("content");
    static final Path TEMPLATES = PLACE.resolve("site-templates");

    @Override
    public Map<String, String> start() {
        Folders.delete(PLACE);
        Content.copy(CONTENT);
        Content.lay(Path.of("site-templates"), TEMPLATES);
        return Map.of(
                "bianmin.preview", "true",
                "bianmin.content", CONTENT.toString(),
                "bianmin.templates", TEMPLATES.toString(),
                "bianmin.site.folder", PLACE.resolve("site").toString());
    }

    @Override
    public void stop() {}

    /** After the resource that all tests have, whose content this one replaces. */
    @Override
    public int order() {
        return 1;
    }
}

package org.bianmin.local.preview;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.catalog.Catalog;
import org.bianmin.site.SitePage;

/** Answers with a page as the files say now. One request at a time: whoever previews is alone, and the files change. */
@Singleton
class PreviewSite {

    private static final String HTML = ".html";
    private static final String NOT_FOUND = "404.html";

    private final CurrentSite site;
    private final Path published;
    private final Catalog catalog;
    private final Mistakes mistakes;

    /** Pages as they were when they could last be made. */
    private final Map<String, byte[]> lastGood = new HashMap<>();

    /** An answer: whether there is such a page, and the file. */
    record Answer(boolean found, byte[] body) {}

    PreviewSite(CurrentSite site, PreviewSettings settings, Catalog catalog, Mistakes mistakes) {
        this.site = site;
        this.published = settings.published();
        this.catalog = catalog;
        this.mistakes = mistakes;
    }

    /**
     * A file of the site, with whatever is wrong on top of it if it is a page. Empty where the site has no such file and it is
     * no page.
     *
     * @param path below the site, with forward slashes
     */
    synchronized Optional<Answer> answer(String path) {
        site.lookForChanges();
        if (!site.inPages().isEmpty()) {
            return path.endsWith(HTML) ? Optional.of(old(path, site.inPages())) : Optional.empty();
        }
        Optional<SitePage> page = site.page(path);
        if (page.isEmpty() && path.endsWith(HTML)) {
            return site.page(NOT_FOUND)
                    .map(missing -> new Answer(false, made(missing).body()));
        }
        return page.map(this::made);
    }

    private Answer made(SitePage page) {
        try {
            byte[] body = page.content().get();
            lastGood.put(page.path(), body);
            return site.inContent().isEmpty() || !page.path().endsWith(HTML)
                    ? new Answer(true, body)
                    : withPanel(body, site.inContent());
        } catch (RuntimeException e) {
            List<Mistake> reasons = new ArrayList<>(mistakes.of(e));
            reasons.addAll(site.inContent());
            return old(page.path(), reasons);
        }
    }

    /** A page as it was, this time or when the site was published; else what is wrong, alone. */
    private Answer old(String path, List<Mistake> reasons) {
        byte[] body = lastGood.containsKey(path) ? lastGood.get(path) : published(path);
        return body == null
                ? new Answer(true, bytes(new PreviewPanel(catalog.messages(), reasons, false).alone()))
                : withPanel(body, reasons);
    }

    private Answer withPanel(byte[] body, List<Mistake> reasons) {
        PreviewPanel panel = new PreviewPanel(catalog.messages(), reasons, true);
        return new Answer(true, bytes(panel.on(new String(body, StandardCharsets.UTF_8))));
    }

    private byte[] published(String path) {
        Path file = published.resolve(path).normalize();
        try {
            return file.startsWith(published) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

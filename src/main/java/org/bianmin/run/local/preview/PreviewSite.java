package org.bianmin.run.local.preview;

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
import org.bianmin.doors.site.SitePage;

/** Answers with a page as the files say now. One request at a time: whoever previews is alone, and the files change. */
@Singleton
public class PreviewSite {

    private static final String HTML = ".html";
    private static final String NOT_FOUND = "404.html";

    private final CurrentSite site;
    private final Path published;
    private final EditProblems mistakes;

    /** Pages as they were when they could last be made. */
    private final Map<String, byte[]> lastGood = new HashMap<>();

    private boolean paused;

    /** An answer: whether there is such a page, and the file. */
    record Answer(boolean found, byte[] body) {}

    PreviewSite(CurrentSite site, PreviewSettings settings, EditProblems mistakes) {
        this.site = site;
        this.published = settings.published();
        this.mistakes = mistakes;
    }

    /** From now on nothing is answered, and nothing is being made, so that the site can be published. */
    public synchronized void pause() {
        paused = true;
    }

    /** Ends the pause. */
    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    private synchronized void awaitResumption() {
        try {
            while (paused) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the desk is being stopped", e);
        }
    }

    /**
     * A file of the site, with whatever is wrong on top of it if it is a page. Empty where the site has no such file and it is
     * no page. Waits while the preview is paused.
     *
     * @param path below the site, with forward slashes
     */
    synchronized Optional<Answer> answer(String path) {
        awaitResumption();
        site.lookForChanges();
        try {
            Optional<SitePage> page = site.page(path);
            return page.isEmpty() && path.endsWith(HTML)
                    ? site.page(NOT_FOUND).map(missing -> new Answer(false, made(missing)))
                    : page.map(found -> new Answer(true, made(found)));
        } catch (RuntimeException e) {
            List<EditProblem> reasons = new ArrayList<>(mistakes.of(e));
            reasons.addAll(site.inContent());
            return path.endsWith(HTML) ? Optional.of(new Answer(true, old(path, reasons))) : Optional.empty();
        }
    }

    private byte[] made(SitePage page) {
        byte[] body = page.content().get();
        lastGood.put(page.path(), body);
        return site.inContent().isEmpty() || !page.path().endsWith(HTML) ? body : withPanel(body, site.inContent());
    }

    /** A page as it was, this time or when the site was published; else what is wrong, alone. */
    private byte[] old(String path, List<EditProblem> reasons) {
        byte[] body = lastGood.containsKey(path) ? lastGood.get(path) : published(path);
        return body == null
                ? bytes(new PreviewPanel(site.content().catalog().messages(), reasons, false).alone())
                : withPanel(body, reasons);
    }

    private byte[] withPanel(byte[] body, List<EditProblem> reasons) {
        PreviewPanel panel = new PreviewPanel(site.content().catalog().messages(), reasons, true);
        return bytes(panel.on(new String(body, StandardCharsets.UTF_8)));
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

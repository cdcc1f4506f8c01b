package org.bianmin.doors.site;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.BrokenContentException;

/**
 * Publishes the content: looks whether anything has changed, checks it, makes the site. Content that was published as it is
 * now is not even read.
 */
@Singleton
public class Publication {

    /** Ends with the application. The pool that all share would have one thread on a machine with two cores, and need it. */
    private static final Executor OWN_THREAD = task -> {
        Thread thread = new Thread(task, "publication");
        thread.setDaemon(true);
        thread.start();
    };

    private final InputDigests digests;
    private final ContentHolder content;
    private final SiteGenerator generator;
    private final AtomicReference<CompletableFuture<Look>> begun = new AtomicReference<>();

    /**
     * What was seen when a folder and the content were looked at.
     *
     * @param there what stands in the folder already, if it was made of what was seen and nobody has touched it since
     */
    private record Look(Path out, InputDigests.Seen seen, Optional<SiteReport> there) {}

    Publication(InputDigests digests, ContentHolder content, SiteGenerator generator) {
        this.digests = digests;
        this.content = content;
        this.generator = generator;
    }

    /**
     * Begins what {@link #publish} does first, on a thread of its own: looks whether anything has changed, and if so reads and
     * checks the content. What goes wrong is told when it is published, where it is met again.
     *
     * @param out the folder that will be published into
     */
    public void begin(Path out) {
        CompletableFuture<Look> look = CompletableFuture.supplyAsync(() -> look(out), OWN_THREAD);
        look.thenAcceptAsync(
                seen -> {
                    if (seen.there().isEmpty()) {
                        content.look();
                    }
                },
                OWN_THREAD);
        begun.set(look);
    }

    /**
     * Publishes what has changed.
     *
     * @param progress told the number of files made so far, from several threads
     * @throws BrokenContentException if there is any error in the content; nothing is published then
     */
    public SiteReport publish(Path out, IntConsumer progress) {
        Look look = begun(out).orElseGet(() -> look(out));
        return look.there().orElseGet(() -> make(look, progress));
    }

    /** The same for who goes on working with the content: it is read and checked in any case, now and as a whole. */
    public SiteReport readAndPublish(Path out, IntConsumer progress) {
        Look look = look(out);
        content.lookForSound();
        return look.there().orElseGet(() -> make(look, progress));
    }

    /** What has been begun, if it was for this folder and went well. */
    private Optional<Look> begun(Path out) {
        try {
            return Optional.ofNullable(begun.getAndSet(null))
                    .map(CompletableFuture::join)
                    .filter(look -> look.out().equals(out));
        } catch (CompletionException e) {
            // Met again, and told, by who now looks.
            return Optional.empty();
        }
    }

    private Look look(Path out) {
        try {
            InputDigests.Seen seen = digests.look();
            return new Look(out, seen, OutputFolder.unchanged(out, seen.whole()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SiteReport make(Look look, IntConsumer progress) {
        Snapshot sound = content.lookForSound();
        return generator.generate(sound, look.seen().of(sound.catalog()), look.out(), progress);
    }

    /** Reads, checks, and makes every page anew. */
    public SiteReport publishAll(Path out, IntConsumer progress) {
        return generator.generate(content.lookForSound(), out, progress);
    }
}

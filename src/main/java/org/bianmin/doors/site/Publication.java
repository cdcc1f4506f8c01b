package org.bianmin.doors.site;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.bianmin.content.ContentFolderProducer;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.settings.Settings;

/** Publishes the content: looks whether anything has changed, checks it, makes the site. One at a time. */
@Singleton
public class Publication {

    private final ContentFolder folder;
    private final ContentHolder content;
    private final BuildFingerprint fingerprint;
    private final SiteGenerator generator;
    private final Clock clock;
    private final Disk disk = new LocalDisk();
    private Published last;
    private volatile boolean ending;

    /** What has been written in place, so that after an edit only what it touches is made again. */
    private record Published(Path out, Snapshot content, LocalDate on) {}

    Publication(
            ContentFolder folder,
            ContentHolder content,
            BuildFingerprint fingerprint,
            SiteGenerator generator,
            Clock clock) {
        this.folder = folder;
        this.content = content;
        this.fingerprint = fingerprint;
        this.generator = generator;
        this.clock = clock;
    }

    /**
     * Publishes into a folder of its own. Content that was published as it is now is not even read.
     *
     * @param out a folder, written in place; or a link to a release, which is switched
     * @param progress told the number of files made so far, from several threads
     * @throws BrokenContentException if there is any error in the content; nothing is published then
     * @throws OccupiedFolderException if it is not a folder for a site; nothing is written then
     */
    public synchronized SiteReport publish(Path out, IntConsumer progress) {
        try {
            if (new Releases(out, disk, clock).isLinked()) {
                return release(out, progress);
            }
            checkPlain(out, folder);
            String madeOf = fingerprint.take();
            Optional<SiteReport> unchanged = OutputFolder.unchanged(out, madeOf);
            return unchanged.isPresent() ? unchanged.get() : writeInPlace(out, madeOf, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks whether a folder of its own has the site that {@link #publish} would make into it. It takes no bean: a command can look
     * before the application starts, which it need not where there is nothing to do.
     *
     * @return empty where there is something to do or to say
     */
    public static Optional<SiteReport> unchanged(Path out, Settings settings, Clock clock) {
        try {
            ContentFolder folder = ContentFolderProducer.of(settings);
            if (!BuildManifest.isComplete(out) || new Releases(out, new LocalDisk(), clock).isLinked()) {
                return Optional.empty();
            }
            checkPlain(out, folder);
            return OutputFolder.unchanged(out, new BuildFingerprint(folder, settings, clock).take());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkPlain(Path out, ContentFolder folder) throws IOException {
        FolderCheck.checkPlain(out, folder.root());
        FolderCheck.checkPlain(out, folder.published());
    }

    /**
     * Publishes a release and moves a symbolic link to it; the content is read and checked in any case.
     *
     * @param link where the site is seen; made if need be
     */
    public synchronized SiteReport switchOver(Path link, IntConsumer progress) {
        try {
            return release(link, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SiteReport writeInPlace(Path out, String madeOf, IntConsumer progress) throws IOException {
        Snapshot sound = content.lookForSound();
        Path where = out.toAbsolutePath().normalize();
        PlainFolder site = new PlainFolder(out, disk);
        LocalDate today = ChinaTime.day(clock.instant());
        if (last != null && last.out().equals(where) && last.on().equals(today)) {
            site.leave(sound.untouchedSince(last.content()));
        }
        generator.put(sound, site, unlessEnding(progress));
        SiteReport report = site.finish(madeOf);
        last = new Published(where, sound, today);
        return report;
    }

    private SiteReport release(Path link, IntConsumer progress) throws IOException {
        FolderCheck.check(link, folder.root());
        FolderCheck.check(link, folder.published());
        String madeOf = fingerprint.take();
        Snapshot sound = content.lookForSound();
        return new Releases(link, disk, clock)
                .publish(madeOf, release -> generator.put(sound, release, unlessEnding(progress)));
    }

    private IntConsumer unlessEnding(IntConsumer progress) {
        return made -> {
            if (ending) {
                throw new StoppedException();
            }
            progress.accept(made);
        };
    }

    /** While everything that makes pages is still there. */
    void end(@Observes ShutdownEvent event) {
        ending = true;
        synchronized (this) {
            // Nothing is being published any more.
        }
    }
}

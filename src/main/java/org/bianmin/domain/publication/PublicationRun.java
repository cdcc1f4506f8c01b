package org.bianmin.domain.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.bianmin.content.Snapshot;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicFiles;
import org.bianmin.domain.publication.internal.Preparation;
import org.bianmin.domain.publication.internal.PublicFolder;
import org.bianmin.domain.publication.internal.PublicationRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.settings.Settings;

/** Prepares what could be public, and brings the files to what was approved. Safe to call again, and at the same time. */
@ApplicationScoped
public class PublicationRun {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Preparation preparation;
    private final StandingApprovals standing;
    private final Optional<Path> folder;
    private final Event<PublicFilesChanged> changes;
    private final Clock clock;

    PublicationRun(
            Instance<DataSource> database,
            Preparation preparation,
            StandingApprovals standing,
            Settings settings,
            Event<PublicFilesChanged> changes,
            Clock clock) {
        this.database = database;
        this.preparation = preparation;
        this.standing = standing;
        this.folder = settings.published();
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param prepared how many documents wait for approval that did not, or say other things than before
     * @param written how many files were written or taken away
     */
    public record Done(int prepared, int written) {}

    public Done run(Snapshot content) {
        int prepared = QuarkusTransaction.requiringNew().call(() -> prepare(content));
        return new Done(prepared, write());
    }

    /** Whether there is a folder into which files can be written. */
    public boolean canWrite() {
        return folder.isPresent();
    }

    /**
     * Brings the files to what was approved.
     *
     * @return how many were written or taken away
     */
    public int write() {
        int written = folder.isEmpty() ? 0 : QuarkusTransaction.requiringNew().call(this::writeAll);
        if (written > 0) {
            changes.fireAsync(new PublicFilesChanged(written));
        }
        return written;
    }

    private int prepare(Snapshot content) throws SQLException {
        try (Connection connection = database.get().getConnection()) {
            PublicationRows rows = new PublicationRows(connection, clock.instant());
            rows.alone();
            Map<String, StoredPublication> waiting = new HashMap<>();
            Map<String, StoredPublication> approved = new HashMap<>();
            for (StoredPublication one : rows.standing()) {
                (one.approved() == null ? waiting : approved).put(one.document().file(), one);
            }
            int prepared = 0;
            Set<String> made = new HashSet<>();
            for (PublicDocument document : preparation.documents(content, ChinaTime.day(clock.instant()), connection)) {
                if (isPublic(approved.get(document.file()), document)) {
                    continue;
                }
                made.add(document.file());
                StoredPublication held = waiting.get(document.file());
                long id = held == null ? rows.add(document, StoredPublication.SCHEDULE) : held.id();
                boolean changed = held == null || !saysTheSame(held, document);
                if (held != null && changed) {
                    rows.replace(held.id(), document);
                }
                boolean approvedBefore = standing.approve(connection, id, document, approved.get(document.file()));
                prepared += changed && !approvedBefore ? 1 : 0;
            }
            rows.discard(waiting.values().stream()
                    .filter(one ->
                            !one.isByHand() && !made.contains(one.document().file()))
                    .map(StoredPublication::id)
                    .toList());
            return prepared;
        }
    }

    private static boolean isPublic(StoredPublication latest, PublicDocument document) {
        return latest != null && latest.withdrawn() == null && latest.document().saysTheSame(document);
    }

    private static boolean saysTheSame(StoredPublication held, PublicDocument document) {
        return held.document().saysTheSame(document) && held.document().title().equals(document.title());
    }

    /** The row first says that the file is as it should be when it is: whoever is killed in between leaves a row that is tried again. */
    private int writeAll() throws SQLException {
        try (Connection connection = database.get().getConnection()) {
            PublicationRows rows = new PublicationRows(connection, clock.instant());
            rows.alone();
            PublicFolder files = new PublicFolder(folder.orElseThrow());
            List<Long> agree = new ArrayList<>();
            int written = 0;
            for (StoredPublication one : rows.standing()) {
                if (one.approved() != null) {
                    boolean changed = files.agree(
                            one.document().file(), one.withdrawn() == null ? PublicFiles.write(one.document()) : null);
                    written += changed ? 1 : 0;
                    if (changed || one.writtenAt() == null) {
                        agree.add(one.id());
                    }
                }
            }
            rows.written(agree);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

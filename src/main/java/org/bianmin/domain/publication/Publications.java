package org.bianmin.domain.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bianmin.content.Snapshot;
import org.bianmin.content.division.Unit;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.TakenForms;
import org.bianmin.domain.publication.PublicationRules.Action;
import org.bianmin.domain.publication.internal.Preparation;
import org.bianmin.domain.publication.internal.PublicationRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.text.Text;

/** What staff do with publications. Each commits together with its entry in the operation log, or not at all. */
@ApplicationScoped
public class Publications {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Preparation preparation;
    private final OperationLog log;
    private final Clock clock;

    Publications(Instance<DataSource> database, Preparation preparation, OperationLog log, Clock clock) {
        this.database = database;
        this.preparation = preparation;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Result {
        DONE,
        /** There is no such publication, or office, for this member of staff. */
        UNKNOWN,
        /** It says other things than what the member of staff has seen. */
        CHANGED,
        /** What it was made of is not there any more. */
        GONE,
        /** It may not be done. */
        BARRED,
        /** Nothing was written. */
        EMPTY,
        /** More was written than there is room for. */
        TOO_LONG,
        /** A number of a person stands in it. */
        PERSONAL;

        /** The end of the key of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What somebody writes to be published.
     *
     * @param control the id of the control that orders it; null if none
     */
    public record Draft(Unit unit, String control, Text title, Text words) {}

    /** Those of the places of a member of staff that wait for approval, or those that were approved; the newest first. */
    @Transactional
    public List<StoredPublication> seen(Handler handler, boolean waiting, int most) {
        List<String> places = handler.posts().stream()
                .map(post -> post.unit().place())
                .filter(place -> PublicationRules.sees(handler, place))
                .distinct()
                .toList();
        try (Connection connection = database.get().getConnection()) {
            return rows(connection).ofPlaces(places, waiting, most);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Transactional
    public Optional<StoredPublication> one(Handler handler, long id) {
        try (Connection connection = database.get().getConnection()) {
            return held(rows(connection), handler, id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Prepares an announcement, which somebody else approves; once for a form, however often it is sent.
     *
     * @param key of the form
     */
    @Transactional
    public Result prepare(Handler handler, FormKey key, Draft draft) {
        if (!PublicationRules.prepares(handler, draft.unit())) {
            return Result.UNKNOWN;
        }
        Optional<Result> wrong = WordsCheck.wrong(draft.title(), draft.words());
        if (draft.title().zh().isBlank() || draft.words().zh().isBlank()) {
            return Result.EMPTY;
        }
        if (wrong.isPresent()) {
            return wrong.get();
        }
        LocalDate today = ChinaTime.day(clock.instant());
        String place = draft.unit().place();
        try (Connection connection = database.get().getConnection()) {
            PublicationRows rows = rows(connection);
            rows.alone();
            if (!TakenForms.take(connection, key)) {
                return Result.DONE;
            }
            String period = today + "-" + (rows.last(place, PublicKind.ANNOUNCEMENT, today + "-") + 1);
            PublicDocument document = new PublicDocument(
                    PublicKind.ANNOUNCEMENT,
                    period,
                    draft.unit(),
                    draft.title(),
                    today,
                    null,
                    Stream.ofNullable(draft.control()).toList(),
                    draft.words(),
                    null,
                    List.of(),
                    List.of());
            rows.add(document, handler.account());
            record(handler, "publication.prepare", document.file());
            return Result.DONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Makes it public; its file is written by {@link PublicationRun#write}. What the schedule has prepared is first made again: a register
     * may say something else since then, such as an objection, and nobody approves what is not so any more.
     *
     * @param seen the hash of what the member of staff has seen
     * @param words what is to be published with a notice; null if nothing
     */
    @Transactional
    public Result approve(Snapshot content, Handler handler, long id, String seen, Text words) {
        try (Connection connection = database.get().getConnection()) {
            PublicationRows rows = rows(connection);
            Optional<StoredPublication> held = held(rows, handler, id);
            Optional<Result> wrong = refused(held, Action.APPROVE, handler)
                    .or(() -> held.get().hash().equals(seen) ? Optional.empty() : Optional.of(Result.CHANGED))
                    .or(() -> WordsCheck.wrong(held.get().document().title(), words));
            if (wrong.isPresent()) {
                return wrong.get();
            }
            Optional<Result> changed =
                    held.get().isByHand() ? Optional.empty() : preparedAgain(rows, held.get(), content, connection);
            if (changed.isPresent()) {
                return changed.get();
            }
            PublicDocument document = held.get().document();
            PublicDocument approved = document.approved(
                    ChinaTime.day(clock.instant()), document.kind() == PublicKind.NOTICE ? words : document.words());
            String hash = rows.approve(id, approved, handler.account());
            record(handler, "publication.approve", document.file() + " " + hash);
            return Result.DONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Brings what waits to what would be prepared now; empty where it says the same. */
    private Optional<Result> preparedAgain(
            PublicationRows rows, StoredPublication held, Snapshot content, Connection connection) throws SQLException {
        Optional<PublicDocument> now =
                preparation.again(held.document(), content, ChinaTime.day(clock.instant()), connection);
        if (now.isEmpty()) {
            rows.discard(List.of(held.id()));
            return Optional.of(Result.GONE);
        }
        if (now.get().saysTheSame(held.document())) {
            return Optional.empty();
        }
        rows.replace(held.id(), now.get());
        return Optional.of(Result.CHANGED);
    }

    /** Takes it back; its file is taken away by {@link PublicationRun#write}. */
    @Transactional
    public Result withdraw(Handler handler, long id) {
        return end(handler, id, Action.WITHDRAW);
    }

    /** Throws away what was written and waits. */
    @Transactional
    public Result discard(Handler handler, long id) {
        return end(handler, id, Action.DISCARD);
    }

    private Result end(Handler handler, long id, Action action) {
        try (Connection connection = database.get().getConnection()) {
            PublicationRows rows = rows(connection);
            Optional<StoredPublication> held = held(rows, handler, id);
            Optional<Result> wrong = refused(held, action, handler);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            if (action == Action.WITHDRAW) {
                rows.withdraw(id, handler.account());
            } else {
                rows.discard(List.of(id));
            }
            record(
                    handler,
                    "publication." + action.code(),
                    held.get().document().file() + " " + held.get().hash());
            return Result.DONE;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Optional<Result> refused(Optional<StoredPublication> held, Action action, Handler handler) {
        if (held.isEmpty()) {
            return Optional.of(Result.UNKNOWN);
        }
        return PublicationRules.bar(held.get(), action, handler).map(bar -> Result.BARRED);
    }

    private static Optional<StoredPublication> held(PublicationRows rows, Handler handler, long id)
            throws SQLException {
        return rows.hold(id)
                .filter(one -> PublicationRules.sees(handler, one.document().place()));
    }

    private PublicationRows rows(Connection connection) {
        return new PublicationRows(connection, clock.instant());
    }

    private void record(Handler handler, String action, String subject) {
        log.record(Actor.staff(handler.account()), Deed.of(action, subject));
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("publications cannot be read: SQL state " + e.getSQLState(), e);
    }
}

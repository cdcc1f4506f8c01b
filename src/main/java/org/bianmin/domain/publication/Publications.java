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
import org.bianmin.content.division.Unit;
import org.bianmin.content.published.PersonalNumbers;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.publication.PublicationRules.Action;
import org.bianmin.domain.publication.internal.PublicationRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.text.Text;

/** What staff do with publications. Each commits together with its entry in the operation log, or not at all. */
@ApplicationScoped
public class Publications {

    /** The longest title, and the longest words, in characters. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_WORDS = 20_000;

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final OperationLog log;
    private final Clock clock;

    Publications(Instance<DataSource> database, OperationLog log, Clock clock) {
        this.database = database;
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

    /** Prepares an announcement, which somebody else approves. */
    @Transactional
    public Result prepare(Handler handler, Draft draft) {
        if (!PublicationRules.prepares(handler, draft.unit())) {
            return Result.UNKNOWN;
        }
        Optional<Result> wrong = wrong(draft.title(), draft.words());
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
     * Makes it public; its file is written by {@link PublicationRun#write}.
     *
     * @param seen the hash of what the member of staff has seen
     * @param words what is to be published with a notice; null if nothing
     */
    @Transactional
    public Result approve(Handler handler, long id, String seen, Text words) {
        try (Connection connection = database.get().getConnection()) {
            PublicationRows rows = rows(connection);
            Optional<StoredPublication> held = held(rows, handler, id);
            Optional<Result> wrong = refused(held, Action.APPROVE, handler)
                    .or(() -> held.get().hash().equals(seen) ? Optional.empty() : Optional.of(Result.CHANGED))
                    .or(() -> wrong(held.get().document().title(), words));
            if (wrong.isPresent()) {
                return wrong.get();
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

    /** What is wrong with what somebody has written. */
    private static Optional<Result> wrong(Text title, Text words) {
        List<String> typed = Stream.of(title, words)
                .flatMap(Stream::ofNullable)
                .flatMap(text -> Stream.of(text.zh(), text.en() == null ? "" : text.en()))
                .toList();
        if (title.zh().length() > LONGEST_TITLE || typed.stream().anyMatch(text -> text.length() > LONGEST_WORDS)) {
            return Optional.of(Result.TOO_LONG);
        }
        return typed.stream().anyMatch(PersonalNumbers::isIn) ? Optional.of(Result.PERSONAL) : Optional.empty();
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

package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseState;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseFile;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseWishes;
import org.bianmin.domain.cases.FactWords;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Move;
import org.bianmin.domain.cases.Notices;
import org.bianmin.domain.cases.OpenCase;
import org.bianmin.domain.cases.Ratings;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WishWords;
import org.bianmin.domain.cases.WorkListRow;
import org.bianmin.domain.messages.Outbox;
import org.bianmin.doors.counter.CaseSheet.FileView;
import org.bianmin.doors.counter.CaseSheet.MessageLine;
import org.bianmin.doors.counter.CaseSheet.NoticeView;
import org.bianmin.doors.counter.MovesView.Barred;
import org.bianmin.doors.counter.MovesView.MoveView;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.ground.calendar.Deadline;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;

/** Puts a case and what can be done to it into words. */
@Singleton
class CaseSheets {

    private final CaseRows rows;
    private final Notices notices;
    private final Ratings ratings;
    private final Outbox outbox;

    CaseSheets(CaseRows rows, Notices notices, Ratings ratings, Outbox outbox) {
        this.rows = rows;
        this.notices = notices;
        this.ratings = ratings;
        this.outbox = outbox;
    }

    /**
     * A case.
     *
     * @param duplicate the earlier case with the same answers, where it may be seen
     * @param handler who sees it: what was said of those who handled it is for whoever answers for the office, and not for them
     */
    CaseSheet of(Snapshot now, CaseFile file, List<WorkListRow> duplicate, Handler handler) {
        OpenCase open = file.open();
        CaseHistory history = file.history();
        CaseState state = now.processes().state(history.state());
        CaseWords words = new CaseWords(now);
        boolean isLetter = now.processes().kind(history.process()).isLetter();
        FactWords facts = new FactWords(Rulebook.of(now), history);
        return new CaseSheet(
                open.number(),
                now.catalog().nameOf(open.item()),
                state.name(),
                state.holder().code(),
                file.deadline() == null ? standing(now, open, history) : null,
                urgency(file.deadline(), rows.today()),
                limit(now, open, history).map(words::limit).orElse(null),
                file.deadline() == null ? List.of() : file.deadline().days(),
                CaseRows.name(now, history.unit()),
                history.isTakenIn() && !history.takenInAt().equals(history.unit())
                        ? CaseRows.name(now, history.takenInAt())
                        : null,
                now.processes().kind(history.process()).name(),
                ChinaTimes.minute(open.receivedAt()),
                history.acceptor(),
                isLetter ? List.of() : facts.identities(),
                facts.duties(rows.today()),
                isLetter ? null : facts.collection(),
                facts.opinions(),
                history.wishes().first(),
                wishes(now, history.wishes()),
                new CaseChanges(now, file).since(),
                words.answers(open),
                files(open),
                open.possibleDuplicate(),
                !duplicate.isEmpty(),
                notices(now, open.number(), 0),
                handler.holds(StaffRole.MANAGER, history.unit())
                        ? ratings.of(new CaseNumber(open.number())).orElse(null)
                        : null,
                messages(now, history, open.number()),
                open.erasedAt() == null ? null : ChinaTimes.minute(open.erasedAt()),
                history.events().stream()
                        .map(event -> words.event(open, event, history.wishes()))
                        .toList());
    }

    private static List<Text> wishes(Snapshot now, CaseWishes wishes) {
        WishWords words = new WishWords(now.catalog().messages());
        return Stream.concat(
                        wishes.mandates().stream().map(words::mandate),
                        wishes.requests().stream().map(words::request))
                .toList();
    }

    /** A case for the counter at which its result is collected. */
    HandoverSheet handover(Snapshot now, CaseFile file) {
        OpenCase open = file.open();
        CaseHistory history = file.history();
        CaseState state = now.processes().state(history.state());
        Optional<CaseEvent> decided = history.decision();
        return new HandoverSheet(
                open.number(),
                now.catalog().nameOf(open.item()),
                state.name(),
                state.holder().code(),
                CaseRows.name(now, history.unit()),
                new CaseWords(now).answers(open),
                new FactWords(Rulebook.of(now), history).identities(),
                history.wishes().mandates().stream()
                        .map(new WishWords(now.catalog().messages())::mandate)
                        .toList(),
                decided.map(event -> event.words().get(ActionInput.RESULT.code()))
                        .orElse(null),
                decided.map(event -> ChinaTimes.minute(event.at())).orElse(""),
                notices(now, open.number(), decided.map(CaseEvent::position).orElse(Integer.MAX_VALUE)),
                open.erasedAt() == null ? null : ChinaTimes.minute(open.erasedAt()));
    }

    /** Those that were issued with an event or later. */
    private List<NoticeView> notices(Snapshot now, String number, int from) {
        return notices.of(new CaseNumber(number)).stream()
                .filter(issued -> issued.position() >= from)
                .map(issued -> new NoticeView(
                        now.notices().title(issued.kind()), issued.last(), ChinaTimes.minute(issued.issuedAt())))
                .toList();
    }

    private List<MessageLine> messages(Snapshot now, CaseHistory history, String number) {
        return outbox.of(number).stream()
                .map(one -> new MessageLine(
                        now.processes()
                                .action(history.events().get(one.position() - 1).action())
                                .done(),
                        one.recipient(),
                        one.state(),
                        ChinaTimes.minute(one.endedAt() == null ? one.writtenAt() : one.endedAt())))
                .toList();
    }

    /**
     * What can be done to it.
     *
     * @param ticket what became of the last attempt; null where there was none
     * @param typed what was typed then
     */
    MovesView moves(Snapshot now, CaseFile file, MoveTicket ticket, Map<String, String> typed) {
        List<MoveView> forms = new MoveForms(now, file, ticket, typed, rows.today()).forms();
        boolean gone =
                ticket != null && forms.stream().noneMatch(form -> form.action().equals(ticket.action()));
        return new MovesView(
                file.history().position(),
                ticket == null ? null : done(now, ticket),
                ticket == null ? null : trouble(ticket),
                gone ? new CaseWords(now).said(typed) : List.of(),
                forms,
                file.moves().stream()
                        .filter(move -> !move.isOpen())
                        .map(CaseSheets::barred)
                        .toList());
    }

    private static Barred barred(Move move) {
        return new Barred(move.action().name(), "bar_" + move.bar().code());
    }

    private static Text done(Snapshot now, MoveTicket ticket) {
        return switch (ticket.outcome()) {
            case DONE -> now.processes().action(ticket.action()).done();
            default -> null;
        };
    }

    private static String trouble(MoveTicket ticket) {
        return switch (ticket.outcome()) {
            case CHANGED, BARRED -> "case_" + ticket.outcome().name().toLowerCase(Locale.ROOT);
            default -> null;
        };
    }

    private static String standing(Snapshot now, OpenCase open, CaseHistory history) {
        if (now.processes().state(history.state()).isClosed() || history.stopped() != null) {
            return "over";
        }
        if (limit(now, open, history).isEmpty()) {
            return "unstated";
        }
        return history.accepted() == null ? "not_begun" : "over";
    }

    /** The limit that it has, or will have once it is accepted. */
    private static Optional<Limit> limit(Snapshot now, OpenCase open, CaseHistory history) {
        return history.accepted() == null
                ? now.processes().of(open.item()).limit().map(ItemProcess.Said::value)
                : Optional.ofNullable(history.limit());
    }

    private static Urgency urgency(Deadline deadline, LocalDate today) {
        return deadline == null
                ? Urgency.of(null, null, today)
                : Urgency.of(deadline.day(), deadline.kind().name().toLowerCase(Locale.ROOT), today);
    }

    private static List<FileView> files(OpenCase open) {
        List<FileView> files = new ArrayList<>();
        for (Attachment file : open.files()) {
            files.add(new FileView(files.size() + 1, file.fileName(), file.mediaType()));
        }
        return files;
    }
}

package org.bianmin.doors.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.Snapshot;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.CaseState;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.LetterTerms;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.CaseWishes;
import org.bianmin.domain.cases.DueWords;
import org.bianmin.domain.cases.FactWords;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.domain.cases.LetterAnswers;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.StagedFile;
import org.bianmin.domain.cases.Supplement;
import org.bianmin.domain.cases.Supplement.Asked;
import org.bianmin.domain.cases.WishWords;
import org.bianmin.doors.desk.CaseStatus.Basis;
import org.bianmin.doors.desk.CaseStatus.Day;
import org.bianmin.doors.desk.CaseStatus.Due;
import org.bianmin.doors.desk.CaseStatus.Happening;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.ground.calendar.Deadline;
import org.bianmin.ground.calendar.Deadline.CountedDay;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Tells an applicant where a case stands, from what happened to it. */
final class CaseStatuses {

    private final Snapshot content;
    private final Rulebook book;
    private final Messages messages;
    private final LocalDate today;

    /** @param today to tell what is overdue */
    CaseStatuses(Snapshot content, Rulebook book, LocalDate today) {
        this.today = today;
        this.content = content;
        this.book = book;
        this.messages = book.catalog().messages();
    }

    CaseStatus of(CaseView found, List<IssuedNotice> notices, List<StagedFile> given) {
        CaseHistory history = CaseHistory.of(book.processes(), found.events());
        CaseState state = book.processes().state(history.state());
        boolean kept = found.erasedAt() == null;
        Optional<Asked> asked = Supplement.asked(book, history).filter(any -> kept);
        boolean canGive = asked.isPresent();
        CaseProcess process = book.processes().kind(history.process());
        FactWords facts = new FactWords(book, history);
        return new CaseStatus(
                state,
                messages.text("status_turn_" + state.holder().code()),
                book.office(history.unit()),
                process,
                kindBasis(found.item(), history, process),
                due(found.item(), history, state),
                facts.identities(),
                facts.duties(today),
                facts.collection(),
                asked.map(CaseStatuses::papers).orElse(List.of()),
                asked.filter(one -> one.step().equals(Supplement.GIVE_LATER)).isPresent(),
                asked.filter(one -> one.step().equals(Supplement.ADD)).isPresent(),
                given.stream().map(Papers::view).toList().subList(0, canGive ? given.size() : 0),
                canGive,
                kept && book.rules().applicantStep(history, Intake.WITHDRAW).isPresent(),
                LetterAnswers.CHOICES.stream()
                        .filter(choice -> !choice.equals(LetterAnswers.REVIEW))
                        .filter(choice ->
                                book.rules().applicantStep(history, choice).isPresent())
                        .map(book.processes()::action)
                        .toList(),
                happened(found.item(), history, notices));
    }

    /** Whether an applicant can give papers now. */
    boolean isWaiting(CaseView found) {
        return found.erasedAt() == null
                && Supplement.asked(book, CaseHistory.of(book.processes(), found.events()))
                        .isPresent();
    }

    private static List<String> papers(Asked asked) {
        Map<String, String> words = asked.event().words();
        return lines(words.getOrDefault(ActionInput.PAPERS.code(), words.getOrDefault(ActionInput.LATER.code(), "")));
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Due due(String item, CaseHistory history, CaseState state) {
        if (state.isClosed() || history.stopped() != null) {
            return null;
        }
        Optional<Said<Limit>> said = limit(item, history);
        Basis basis = said.map(Said::basis).map(this::basis).orElse(null);
        DueWords words = new DueWords(book);
        if (history.accepted() == null && said.isPresent()) {
            Text text = messages.text("due_after_acceptance")
                    .with("limit", words.limit(said.get().value()));
            return new Due(text, basis, false, List.of());
        }
        Deadline deadline = book.deadline(history);
        return new Due(
                words.of(history),
                basis,
                history.extended(),
                deadline == null
                        ? List.of()
                        : deadline.days().stream().map(this::day).toList());
    }

    /** What says within which time: of a letter that nobody has taken on that the writer is told, of a review that it is answered. */
    private Optional<Said<Limit>> limit(String item, CaseHistory history) {
        LetterTerms terms = book.processes().kind(history.process()).letter();
        if (terms == null) {
            return book.processes().of(item).limit();
        }
        if (history.latest("ask-review").isPresent()) {
            return terms.reviewed();
        }
        return history.acceptor() == null
                ? terms.told()
                : book.processes().of(item).limit();
    }

    private Day day(CountedDay day) {
        return new Day(
                day.date().toString(),
                messages.text("weekday_" + day.date().getDayOfWeek().getValue()),
                messages.text("due_day_" + day.why()).with("number", Text.same(String.valueOf(day.counted()))));
    }

    /**
     * Who says that the case is of its kind, or else what the kind is. What another place's document says of a kind is no basis
     * here, and is not shown.
     */
    private Basis kindBasis(String item, CaseHistory history, CaseProcess process) {
        return book.processes()
                .of(item)
                .process()
                .map(Said::basis)
                .or(() -> Optional.ofNullable(process.basis())
                        .filter(basis -> content.sources().stream()
                                .filter(source -> source.document().equals(basis.document()))
                                .anyMatch(source -> source.jurisdiction()
                                        .equals(history.unit().place()))))
                .map(this::basis)
                .orElse(null);
    }

    /** Who says so: a source document by its title, or an office. */
    private Basis basis(ProcessBasis basis) {
        if (basis == null) {
            return null;
        }
        if (!basis.isSource()) {
            Text who = messages.text("basis_office")
                    .with("office", Text.same(basis.by()))
                    .with("day", Text.same(String.valueOf(basis.on())));
            return new Basis(basis.words(), who);
        }
        Text title = content.sources().stream()
                .filter(source -> source.document().equals(basis.document()))
                .map(SourceDocument::title)
                .findFirst()
                .or(() -> law(basis.document()))
                .orElse(Text.same(basis.document()));
        Text who = messages.text("basis_source")
                .with("document", title)
                .with("where", Text.same(basis.where() == null ? "" : basis.where()));
        return new Basis(basis.words(), who);
    }

    /** What a national law that holds for every matter is called in both languages. */
    private Optional<Text> law(String name) {
        return book.catalog().jurisdictions().stream()
                .flatMap(place -> content.laws().general(place).stream())
                .map(binding -> binding.law().name())
                .filter(called -> called.zh().equals(name))
                .findFirst();
    }

    private List<Happening> happened(String item, CaseHistory history, List<IssuedNotice> notices) {
        List<CaseEvent> events = history.events();
        CaseWishes wishes = history.wishes();
        Map<Integer, IssuedNotice> issued =
                notices.stream().collect(Collectors.toMap(IssuedNotice::position, Function.identity()));
        List<Happening> happened = new ArrayList<>();
        for (CaseEvent event : events) {
            IssuedNotice notice = issued.get(event.position());
            happened.add(new Happening(
                    ChinaTimes.minute(event.at()),
                    book.processes().action(event.action()).done(),
                    where(event),
                    said(item, event, wishes),
                    notice,
                    notice == null ? null : title(notice),
                    event.position() == events.size()));
        }
        return happened;
    }

    private Text title(IssuedNotice notice) {
        return book.notices().title(notice.kind());
    }

    private Text where(CaseEvent event) {
        Text role = messages.text("role_" + event.role());
        if (event.unit() == null) {
            return role;
        }
        Text office = book.office(event.unit());
        return new Text(
                office.zh() + " · " + role.zh(), (office.hasEnglish() ? office.en() : office.zh()) + " · " + role.en());
    }

    private List<CaseStatus.Said> said(String item, CaseEvent event, CaseWishes wishes) {
        List<CaseStatus.Said> said = new ArrayList<>(new CorrectedFields(book, item).of(event));
        event.told().forEach((code, words) -> said.add(new CaseStatus.Said(messages.text("said_" + code), words)));
        Optional.ofNullable(event.data().get(ActionInput.DELIVERY.code()))
                .ifPresent(way -> said.add(new CaseStatus.Said(messages.text("delivery_" + way), "")));
        wishes.of(event).ifPresent(mandate -> said.add(new CaseStatus.Said(new WishWords(messages).done(mandate), "")));
        Optional.ofNullable(event.data().get(CaseEvent.Data.PAUSE))
                .ifPresent(why -> said.add(new CaseStatus.Said(messages.text("pause_" + why), "")));
        return said;
    }
}

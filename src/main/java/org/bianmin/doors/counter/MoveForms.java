package org.bianmin.doors.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.domain.cases.ApplicantWishes;
import org.bianmin.domain.cases.CaseFacts;
import org.bianmin.domain.cases.CaseFile;
import org.bianmin.domain.cases.Move;
import org.bianmin.domain.cases.OfferedServices;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WishWords;
import org.bianmin.doors.counter.MovesView.AskedView;
import org.bianmin.doors.counter.MovesView.Choice;
import org.bianmin.doors.counter.MovesView.HelperView;
import org.bianmin.doors.counter.MovesView.MoveView;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * Lays out the forms of what may be done to a case.
 *
 * @param ticket what became of the last attempt; null where there was none
 * @param typed what was typed then, by the codes of what was asked for
 * @param today to tell which times can still be given
 */
record MoveForms(Snapshot now, CaseFile file, MoveTicket ticket, Map<String, String> typed, LocalDate today) {

    /** Those that this member of staff may send: what leads on first, notes last. The one that was tried is shown at once, or the first step. */
    List<MoveView> forms() {
        List<CaseAction> usual =
                now.processes().usualWay(now.processes().kind(file.history().process()));
        List<Move> open = file.moves().stream()
                .filter(Move::isOpen)
                .sorted(Comparator.comparing((Move move) -> move.transition().note())
                        .thenComparing(move -> !usual.contains(move.action())))
                .toList();
        boolean tried = open.stream().anyMatch(move -> isTried(move.action().id()));
        List<MoveView> forms = new ArrayList<>();
        for (Move move : open) {
            String action = move.action().id();
            forms.add(new MoveView(
                    action,
                    move.action().name(),
                    move.transition().note(),
                    tried
                            ? isTried(action)
                            : forms.isEmpty() && !move.transition().note(),
                    asked(move.action()),
                    helper(action)));
        }
        return forms;
    }

    /** Who may come for the applicant; what is put right on the word of a helper is said on a page of its own. */
    private HelperView helper(String action) {
        Text error = ticket == null
                ? null
                : ticket.error(action, ApplicantWishes.AS_HELPER).orElse(null);
        Text words = file.history()
                .wishes()
                .letting(action, today)
                .map(mandate -> words().named("move_as_helper", mandate))
                .orElse(null);
        return words == null && error == null
                ? null
                : new HelperView(words, isTried(action) && typed.containsKey(ApplicantWishes.AS_HELPER), error);
    }

    /** What is said with it; what stands on a page of its own is asked there. */
    private List<AskedView> asked(CaseAction action) {
        return action.asks(ActionInput.ANSWERS)
                ? List.of()
                : Stream.of(ActionInput.values())
                        .filter(action::asks)
                        .filter(this::isAsked)
                        .map(input -> asked(action.id(), input))
                        .toList();
    }

    /** What is asked beside the answers that are put right, under names that no field of a form has. */
    List<AskedView> beside(CaseAction action, String before) {
        return Stream.of(ActionInput.values())
                .filter(action::asks)
                .filter(input -> input != ActionInput.ANSWERS)
                .map(input -> asked(action.id(), input).named(before))
                .toList();
    }

    private boolean isTried(String action) {
        return ticket != null && !typed.isEmpty() && ticket.action().equals(action)
                || ticket != null
                        && !ticket.errors().isEmpty()
                        && ticket.action().equals(action);
    }

    /** The kind of process is asked for only where nobody has said it of the item. */
    private boolean isAsked(ActionInput input) {
        return input != ActionInput.PROCESS
                || now.processes().of(file.open().item()).process().isEmpty();
    }

    private AskedView asked(String action, ActionInput input) {
        Messages messages = now.catalog().messages();
        String code = input.code();
        String kind =
                switch (input) {
                    case REASON,
                            PAPERS,
                            RESULT,
                            COMMITMENT,
                            FINDING,
                            GROUND,
                            PERIOD,
                            PROCEDURE,
                            NEEDED,
                            COST,
                            SAID,
                            DEPARTMENTS,
                            WISH,
                            ARRANGED -> "long";
                    case UNIT, DOCUMENT, COLLECT, DEPARTMENT -> "select";
                    case PAUSE, DELIVERY, PROCESS, WHOSE, ON_WORD, OUTCOME, PRIORITY, EVIDENCE, SERVICE, REQUEST ->
                        "radio";
                    case LATER, SCOPE -> "several";
                    case BY_DAY -> "day";
                    case EXTENSION -> "number";
                    case LEAD, HELPER, ACCOUNT, ANSWERS -> "line";
                };
        String usual = usual(input);
        return new AskedView(
                "f-" + action + "-" + code,
                code,
                kind,
                messages.text("ask_" + code),
                hint(input),
                isTried(action) ? typed.getOrDefault(code, usual) : usual,
                ticket == null ? null : ticket.error(action, code).orElse(null),
                choices(input).toList());
    }

    /** What stands in a field before anybody has typed. */
    private String usual(ActionInput input) {
        return switch (input) {
            case PROCESS -> file.history().process();
            case COMMITMENT ->
                rules().commitment().map(said -> said.value().zh()).orElse("");
            case GROUND, PERIOD, PROCEDURE, NEEDED, COST ->
                FullNotice.of(now, file.open().item(), file.history().process()).getOrDefault(input, "");
            default -> "";
        };
    }

    private ItemProcess rules() {
        return now.processes().of(file.open().item());
    }

    /** What one goes by, where a source or the office says something of it; null where not. */
    private Text hint(ActionInput input) {
        Messages messages = now.catalog().messages();
        return switch (input) {
            case LATER ->
                rules().keyPapers().isEmpty()
                        ? null
                        : messages.text("ask_later_key").with("papers", listed(rules().keyPapers()));
            case COMMITMENT -> messages.text("ask_commitment_hint");
            case HELPER -> messages.text("ask_helper_hint");
            case GROUND, PERIOD, PROCEDURE, NEEDED, COST -> messages.text("ask_full_hint");
            default -> null;
        };
    }

    private static Text listed(List<Said<Text>> papers) {
        return new Text(
                papers.stream().map(paper -> paper.value().zh()).collect(Collectors.joining("、")),
                papers.stream().map(paper -> paper.value().in(Language.EN)).collect(Collectors.joining(", ")));
    }

    private Stream<Choice> choices(ActionInput input) {
        return switch (input) {
            case UNIT ->
                offices()
                        .filter(office ->
                                !office.value().equals(file.history().unit().path()));
            case COLLECT -> Stream.concat(Stream.of(choice("collect_", CaseFacts.POST)), offices());
            case SERVICE ->
                OfferedServices.of(Rulebook.of(now), file.history(), today).stream()
                        .map(one -> new Choice(one, words().offered(one)));
            case REQUEST ->
                file.history().wishes().open().stream()
                        .map(one -> new Choice(String.valueOf(one.position()), words().kind(one)));
            case PAUSE, DELIVERY, WHOSE, DOCUMENT, ON_WORD, PRIORITY, SCOPE, EVIDENCE, OUTCOME ->
                input.choices().stream().map(code -> choice(input.code() + "_", code));
            case LATER ->
                rules().laterPapers().stream()
                        .map(paper -> new Choice(paper.value().zh(), paper.value()));
            case DEPARTMENT ->
                file.history().opinions().missing().stream().map(named -> new Choice(named, Text.same(named)));
            case PROCESS ->
                now.processes().all().stream()
                        .filter(kind -> !kind.isLetter())
                        .map(kind -> new Choice(kind.id(), kind.name()));
            default -> Stream.empty();
        };
    }

    private WishWords words() {
        return new WishWords(now.catalog().messages());
    }

    /** The offices of the same place. */
    private Stream<Choice> offices() {
        Divisions divisions = now.divisions().of(file.history().unit().place());
        return divisions.units().map(unit -> new Choice(unit.path(), divisions.name(unit)));
    }

    private Choice choice(String family, String code) {
        Text label = now.catalog().messages().text(family + code);
        return new Choice(code, label);
    }
}

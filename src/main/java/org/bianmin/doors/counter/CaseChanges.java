package org.bianmin.doors.counter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.CaseState;
import org.bianmin.content.process.CaseState.Holder;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseFile;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CorrectedAnswer;
import org.bianmin.domain.cases.FactWords;
import org.bianmin.domain.cases.OpenCase;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.counter.CaseSheet.ChangeView;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * What has changed in a case since it was sent back, field by field: since a review returned it to the counter, or the counter asked the
 * applicant for papers.
 */
record CaseChanges(Snapshot now, CaseFile file) {

    /** In the order in which the page shows the fields; none where it was not sent back, or nothing has changed since. */
    List<ChangeView> since() {
        CaseHistory history = file.history();
        return sentBack(history)
                .map(event -> Stream.concat(
                                answers(history.events().subList(event.position(), history.position())),
                                changes(fields(history.events().subList(0, event.position())), fields(history.events()))
                                        .stream())
                        .toList())
                .orElse(List.of());
    }

    /** The answers that were put right, each as it was first and is last. */
    private Stream<ChangeView> answers(List<CaseEvent> events) {
        CaseWords words = new CaseWords(now);
        Map<String, CorrectedAnswer> changed = new LinkedHashMap<>();
        events.stream()
                .flatMap(event -> event.corrected().stream())
                .forEach(one -> changed.merge(
                        one.field(),
                        one,
                        (first, last) -> new CorrectedAnswer(first.field(), first.before(), last.after())));
        return changed.values().stream()
                .map(one -> new ChangeView(
                        words.label(file.open(), one.field()),
                        words.answer(file.open(), one.field(), one.before()),
                        words.answer(file.open(), one.field(), one.after())));
    }

    private List<ChangeView> changes(Map<String, Text> before, Map<String, Text> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<ChangeView> changes = new ArrayList<>();
        for (String name : names) {
            Text was = before.getOrDefault(name, message("change_nothing"));
            Text is = after.getOrDefault(name, message("change_nothing"));
            if (!was.equals(is)) {
                changes.add(new ChangeView(message(name), was, is));
            }
        }
        return changes;
    }

    /** The event with which the case was sent back last; empty where it never was. */
    private Optional<CaseEvent> sentBack(CaseHistory history) {
        CaseEvent found = null;
        String state = "";
        for (CaseEvent event : history.events()) {
            if (isSentBack(history, state, event)) {
                found = event;
            }
            state = event.state();
        }
        return Optional.ofNullable(found);
    }

    /** A step that gives a case back to the counter or the applicant, with reasons. */
    private boolean isSentBack(CaseHistory history, String from, CaseEvent event) {
        Optional<Transition> step = now.processes().kind(history.process()).step(from, event.action());
        CaseState to = now.processes().state(event.state());
        CaseAction action = now.processes().action(event.action());
        boolean back = to.holder() == Holder.WINDOW || to.holder() == Holder.APPLICANT;
        return step.isPresent()
                && back
                && !to.id().equals(from)
                && (action.asks(ActionInput.REASON) || action.asks(ActionInput.PAPERS));
    }

    /** What a case consists of after some of its events, by the keys of the labels. */
    private Map<String, Text> fields(List<CaseEvent> events) {
        CaseHistory then = CaseHistory.of(now.processes(), events);
        Rulebook book = Rulebook.of(now);
        FactWords facts = new FactWords(book, then);
        CaseWords words = new CaseWords(now);
        Map<String, Text> fields = new LinkedHashMap<>();
        fields.put("ask_process", now.processes().kind(then.process()).name());
        fields.put("case_unit", CaseRows.name(now, then.unit()));
        Optional.ofNullable(then.limit()).ifPresent(limit -> fields.put("case_limit", words.limit(limit)));
        if (!then.facts().identities().isEmpty()) {
            fields.put("case_identity", joined(facts.identities()));
        }
        files(then.last()).ifPresent(files -> fields.put("case_files", files));
        for (ActionInput input : List.of(ActionInput.LEAD, ActionInput.LATER, ActionInput.COMMITMENT)) {
            events.stream()
                    .map(event -> event.words().get(input.code()))
                    .filter(written -> written != null)
                    .reduce((one, other) -> other)
                    .ifPresent(written -> fields.put("ask_" + input.code(), Text.same(written)));
        }
        return fields;
    }

    /** The names of the files that were there at an event; empty where none were. */
    private Optional<Text> files(CaseEvent last) {
        boolean whole = last.position() == file.history().position();
        OpenCase open = file.open();
        List<Text> names = IntStream.range(0, open.files().size())
                .filter(index -> whole || open.stored().get(index).isBefore(last.at()))
                .mapToObj(index -> Text.same(open.files().get(index).fileName()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(joined(names));
    }

    private static Text joined(List<Text> lines) {
        return new Text(
                lines.stream().map(Text::zh).collect(Collectors.joining("\n")),
                lines.stream().map(line -> line.in(Language.EN)).collect(Collectors.joining("\n")));
    }

    private Text message(String key) {
        return now.catalog().messages().text(key);
    }
}

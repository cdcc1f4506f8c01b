package org.bianmin.content.process.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.CaseState;
import org.bianmin.content.process.CaseState.Holder;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.Duty;
import org.bianmin.content.process.IdentityProof;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.LetterTerms;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.process.Transition;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Text;

/** Reads {@code processes.yaml}. */
public final class ProcessFile {

    public static final String FILE = "processes.yaml";

    private static final String TRANSITIONS = "transitions";

    private final Problems problems;
    private final ProcessPlaces places = new ProcessPlaces();

    private ProcessFile(Problems problems) {
        this.problems = problems;
    }

    /** The file as far as it can be read; what is wrong in it, or cannot run, is reported. */
    public static Processes read(ContentFolder folder, Problems problems) {
        ProcessFile file = new ProcessFile(problems);
        return Yaml.read(folder, FILE, problems)
                .map(file::processes)
                .map(file::checked)
                .orElseGet(() -> new Processes(Map.of(), Map.of(), Map.of(), "", false, Map.of()));
    }

    private Processes checked(Processes processes) {
        ProcessCheck.check(processes, places, problems);
        return processes;
    }

    private Processes processes(YamlNode yaml) {
        Map<String, CaseState> states = new LinkedHashMap<>();
        yaml.children("states").stream().map(this::state).forEach(state -> states.put(state.id(), state));
        Map<String, CaseAction> actions = new LinkedHashMap<>();
        yaml.children("actions").stream().map(this::action).forEach(action -> actions.put(action.id(), action));
        Map<String, List<Transition>> shared = new LinkedHashMap<>();
        for (YamlNode node : yaml.children("steps")) {
            shared.put(node.required("id"), transitions(node));
            node.noOtherKeys();
        }
        Map<String, CaseProcess> kinds = new LinkedHashMap<>();
        yaml.children("kinds").stream().map(node -> kind(node, shared)).forEach(kind -> kinds.put(kind.id(), kind));
        Processes processes =
                new Processes(states, actions, kinds, yaml.required("usual"), yaml.flag("movesOffDays"), Map.of());
        places.put(processes, yaml.place("usual"));
        yaml.noOtherKeys();
        return processes;
    }

    private CaseState state(YamlNode node) {
        CaseState state = new CaseState(
                node.required("id"),
                node.text("name"),
                node.text("hint"),
                one(node, "holder", node.required("holder"), Holder::of, Holder.values(), Holder::code)
                        .orElse(Holder.WINDOW));
        places.put(state, node.place());
        node.noOtherKeys();
        return state;
    }

    private CaseAction action(YamlNode node) {
        CaseAction action = new CaseAction(
                node.required("id"),
                node.text("name"),
                node.text("done"),
                new LinkedHashSet<>(several(node, "asks", ActionInput::of, ActionInput.values(), ActionInput::code)),
                node.optional("notice").orElse(null),
                node.optionalText("message").orElse(null));
        places.put(action, node.place());
        node.noOtherKeys();
        return action;
    }

    private CaseProcess kind(YamlNode node, Map<String, List<Transition>> shared) {
        List<Transition> transitions = new ArrayList<>();
        for (String name : node.strings("uses")) {
            if (shared.containsKey(name)) {
                transitions.addAll(shared.get(name));
            } else {
                unknown(node, "uses", name, String.join(", ", shared.keySet()));
            }
        }
        transitions.addAll(transitions(node));
        CaseProcess kind = new CaseProcess(
                node.required("id"),
                node.text("name"),
                node.text("what"),
                node.child("basis").map(this::basis).orElse(null),
                node.required("start"),
                node.child("letter").map(this::letter).orElse(null),
                several(node, "review", StaffRole::of, StaffRole.values(), StaffRole::code),
                transitions);
        places.put(kind, node.place());
        node.noOtherKeys();
        return kind;
    }

    private LetterTerms letter(YamlNode node) {
        LetterTerms terms = new LetterTerms(
                limit(node, "told"),
                limit(node, "done"),
                limit(node, "more"),
                limit(node, "asked"),
                limit(node, "reviewed"));
        node.noOtherKeys();
        return terms;
    }

    private Optional<Said<Limit>> limit(YamlNode node, String key) {
        return node.child(key).flatMap(child -> {
            String written = child.required("limit");
            Optional<Limit> limit = Limit.parse(written);
            if (limit.isEmpty()) {
                unknown(child, "limit", written, "15 days");
            }
            ProcessBasis basis = basis(child);
            return limit.map(known -> new Said<>(known, basis));
        });
    }

    private ProcessBasis basis(YamlNode node) {
        LocalDate none = null;
        ProcessBasis basis =
                new ProcessBasis(node.required("document"), node.required("where"), node.text("words"), null, none);
        node.noOtherKeys();
        return basis;
    }

    private List<Transition> transitions(YamlNode parent) {
        return parent.has(TRANSITIONS)
                ? parent.children(TRANSITIONS).stream()
                        .flatMap(node -> transitions(node, node.flag("note")))
                        .toList()
                : List.of();
    }

    /** A note leaves a case where it is: from each state a step of its own. */
    private Stream<Transition> transitions(YamlNode node, boolean note) {
        List<String> from = node.strings("from");
        List<Transition> read = note
                ? from.stream()
                        .map(state -> transition(node, Set.of(state), state))
                        .toList()
                : List.of(transition(node, Set.copyOf(from), node.required("to")));
        node.noOtherKeys();
        return read.stream();
    }

    private Transition transition(YamlNode node, Set<String> from, String to) {
        Transition transition = new Transition(
                node.required("action"),
                from,
                to,
                new LinkedHashSet<>(several(node, "by", StaffRole::of, StaffRole.values(), StaffRole::code)),
                node.flag("applicant"),
                node.flag("separate"),
                node.flag("once"),
                node.flag("review"),
                node.flag("opinions"),
                node.optional("clock")
                        .flatMap(code ->
                                one(node, "clock", code, ClockEffect::of, ClockEffect.values(), ClockEffect::code))
                        .orElse(ClockEffect.NONE),
                node.flag("note"),
                new LinkedHashSet<>(
                        several(node, "proof", IdentityProof::of, IdentityProof.values(), IdentityProof::code)),
                node.has("proofFor") ? new LinkedHashSet<>(node.strings("proofFor")) : Set.of(),
                duty(node, "opens"),
                duty(node, "ends"),
                duty(node, "awaits"),
                node.flag("upward"),
                node.flag("atCollection"));
        places.put(transition, node.place());
        return transition;
    }

    private Duty duty(YamlNode node, String key) {
        return node.optional(key)
                .flatMap(code -> one(node, key, code, Duty::of, Duty.values(), Duty::code))
                .orElse(null);
    }

    private <T> List<T> several(
            YamlNode node, String key, Function<String, Optional<T>> parse, T[] all, Function<T, String> code) {
        return node.has(key)
                ? node.strings(key).stream()
                        .flatMap(word -> one(node, key, word, parse, all, code).stream())
                        .toList()
                : List.of();
    }

    private <T> Optional<T> one(
            YamlNode node,
            String key,
            String word,
            Function<String, Optional<T>> parse,
            T[] all,
            Function<T, String> code) {
        Optional<T> parsed = parse.apply(word);
        if (parsed.isEmpty()) {
            unknown(
                    node,
                    key,
                    word,
                    String.join(", ", Arrays.stream(all).map(code).toList()));
        }
        return parsed;
    }

    private void unknown(YamlNode node, String key, String word, String known) {
        problems.error(
                "value",
                node.place(key),
                new Text("「" + key + "」里的「" + word + "」不认识。", "\"" + key + "\" has an unknown value: " + word + "."),
                new Text("可以写：" + known + "。", "It may be: " + known + "."));
    }
}

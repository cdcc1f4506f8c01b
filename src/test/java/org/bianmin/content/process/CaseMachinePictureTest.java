package org.bianmin.content.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;

/** The picture of how cases go, in content/README.md, is drawn from {@code content/processes.yaml}: {@code -Dgolden.rewrite=true} draws it. */
class CaseMachinePictureTest {

    private static final Path README = Path.of("content/README.md");
    private static final String BEGIN = "<!-- drawn by CaseMachinePictureTest -->\n";
    private static final String END = "<!-- end of the drawing -->";
    /** What leads to one state from more states than these is said below the picture instead. */
    private static final int MOST_ARROWS = 3;

    @Test
    void theReadmeShowsTheMachineThatIsPublished() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        assertTrue(begin >= BEGIN.length() && end >= begin, "the README has a place for the picture");
        String drawn = draw(Content.snapshot(Content.real()).processes());
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(README, readme.substring(0, begin) + drawn + readme.substring(end));
        }
        assertEquals(
                drawn,
                Files.readString(README)
                        .substring(begin, Files.readString(README).indexOf(END)));
    }

    private static String draw(Processes processes) {
        StringBuilder picture = new StringBuilder("\n```mermaid\nstateDiagram-v2\n");
        processes
                .states()
                .values()
                .forEach(state -> picture.append(
                        "    state \"%s\" as %s%n".formatted(state.name().en(), node(state.id()))));
        Stream.concat(processes.all().stream().map(CaseProcess::start), Stream.of(Processes.NOTED))
                .distinct()
                .forEach(start -> picture.append("    [*] --> %s%n".formatted(node(start))));
        Set<Transition> everywhere = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (CaseProcess kind : processes.all()) {
            for (Transition step : kind.transitions()) {
                if (step.note()) {
                    notes.add(name(processes, step));
                    continue;
                }
                if (step.from().size() > MOST_ARROWS) {
                    everywhere.add(step);
                    continue;
                }
                // In the order of the states, as a step keeps none.
                processes.states().keySet().stream()
                        .filter(step.from()::contains)
                        .forEach(from -> arrows.computeIfAbsent(
                                        "%s --> %s".formatted(node(from), node(step.to())),
                                        arrow -> new LinkedHashSet<>())
                                .add(name(processes, step)));
            }
        }
        arrows.forEach((arrow, names) -> picture.append("    %s: %s%n".formatted(arrow, String.join(" / ", names))));
        processes.states().values().stream()
                .filter(CaseState::isClosed)
                .forEach(state -> picture.append("    %s --> [*]%n".formatted(node(state.id()))));
        picture.append("```\n\n");
        everywhere.forEach(step -> picture.append("From nearly everywhere: %s, to \"%s\".%n"
                .formatted(
                        name(processes, step), processes.state(step.to()).name().en())));
        picture.append("Recorded without the case going on: %s.%n".formatted(String.join("; ", notes)));
        picture.append("\n| Kind of process | Steps from \"%s\" on | Reviewed by |\n|---|---|---|\n"
                .formatted(processes.state("accepted").name().en()));
        for (CaseProcess kind : processes.all()) {
            List<String> steps = new ArrayList<>();
            kind.transitions().stream()
                    .filter(step -> step.from().contains("accepted") || step.review())
                    .filter(step -> !step.note())
                    .filter(step -> step.from().size() <= MOST_ARROWS)
                    .forEach(step -> steps.add(name(processes, step)));
            picture.append("| %s %s | %s | %s |%n"
                    .formatted(
                            kind.name().zh(),
                            kind.name().en(),
                            String.join("; ", steps),
                            kind.review().stream().map(StaffRole::code).collect(Collectors.joining(", then "))));
        }
        return picture.append('\n').toString();
    }

    private static String name(Processes processes, Transition step) {
        return processes.action(step.action()).name().en();
    }

    /** Mermaid takes no hyphens in names. */
    private static String node(String state) {
        return state.replace('-', '_');
    }
}

package org.bianmin.content.lint.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.FileStamp;
import org.bianmin.content.lint.LintInput;

/**
 * What was found in the part of each jurisdiction when it was last checked, for as long as that holds: so long as its files are
 * as they were, those of no jurisdiction, and what a rule may look up of the other jurisdictions, which is their {@code
 * jurisdiction.yaml} and whether they have an item. Who edits one list then need not wait for all others. The part of what is
 * shared is checked always: there, rules compare whatever they like. Safe for several threads.
 */
public final class CheckedBefore {

    /** What every part depends on. */
    public record Common(Map<String, FileStamp> files, Set<String> items) {}

    private record Checked(Common common, Map<String, FileStamp> files, List<ContentProblem> problems) {}

    private final Map<String, Checked> known = new ConcurrentHashMap<>();
    private Common last = new Common(Map.of(), Set.of());

    /** Looks at what all parts of a content depend on, before any of them is checked. */
    public synchronized Common common(LintInput content) {
        Common now = new Common(
                stamps(
                        content,
                        Stream.concat(
                                content.filesOf(LintInput.SHARED).stream(), content.jurisdictionFiles().stream())),
                content.catalog().items().map(Item::id).collect(Collectors.toUnmodifiableSet()));
        // The same object for what is the same, so that it is compared in full only once.
        last = now.equals(last) ? last : now;
        return last;
    }

    /**
     * What is wrong in a part.
     *
     * @param check finds it, if it is not known
     */
    public List<ContentProblem> in(
            LintInput content, String part, Common common, Function<LintInput, List<ContentProblem>> check) {
        Map<String, FileStamp> files = stamps(content, content.filesOf(part).stream());
        Checked before = known.get(part);
        boolean holds = before != null
                && !part.equals(LintInput.SHARED)
                && before.common().equals(common)
                && before.files().equals(files);
        List<ContentProblem> problems = holds ? before.problems() : check.apply(content.part(part));
        known.put(part, new Checked(common, files, problems));
        return problems;
    }

    /** What was found in a content that could not be read to its end does not hold. */
    public void forget() {
        known.clear();
    }

    private static Map<String, FileStamp> stamps(LintInput content, Stream<String> files) {
        return files.distinct().collect(Collectors.toMap(file -> file, content.folder()::stamp));
    }
}

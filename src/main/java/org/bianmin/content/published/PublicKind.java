package org.bianmin.content.published;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of document is made public. */
public enum PublicKind {
    /** A list that is posted for some days, in which anybody may object (公示). */
    NOTICE(List.of()),
    /** What an office makes known in its own words (公告、公开). */
    ANNOUNCEMENT(List.of()),
    /** How many cases of a month were drawn for a check by lot, and what came of it (抽查结果). */
    SAMPLES(List.of("frame", "drawn", "checked", "wrong")),
    /** How much the controls of a month have found, and how much of it was put right (检查结果). */
    FINDINGS(List.of("checks", "alerts", "findings", "corrected", "duties", "done")),
    /** When each control ran last and runs next; of a place there is one (监管执行情况). */
    RUNS(List.of()),
    /** Which organisations were inspected, why and when, and how much was not in order (双随机、一公开). */
    INSPECTIONS(List.of());

    private final List<String> counts;

    PublicKind(List<String> counts) {
        this.counts = counts;
    }

    /** The names of its numbers, in the order in which they are shown; none where it has no numbers. */
    public List<String> counts() {
        return counts;
    }

    /**
     * Whether it holds days alone, which are other ones every day and say nothing of anybody: such a document can be approved
     * beforehand.
     */
    public boolean holdsDaysAlone() {
        return this == RUNS;
    }

    /** Whether somebody says in words what is made public. */
    public boolean hasWords() {
        return this == NOTICE || this == ANNOUNCEMENT;
    }

    /** As it stands in data: {@code notice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PublicKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

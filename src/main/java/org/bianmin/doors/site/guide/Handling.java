package org.bianmin.doors.site.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.Processes;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * How the cases of an item are handled (办理流程), as far as anybody has said so: which kind they are, through how many levels a review
 * goes, within which time it is done. Nothing is guessed; what the counter itself decides is not said here.
 *
 * @param lines what is said, each with who says so
 * @param way the usual steps of its kind, in order; none where nobody says which kind it is
 * @param limited whether a time limit is among the lines
 * @param limitOfSource whether a source sets it, and not the office
 */
public record Handling(List<Line> lines, List<CaseAction> way, boolean limited, boolean limitOfSource) {

    private static final Pattern ROW = Pattern.compile("r(\\d+)( c\\d+)?");

    /**
     * Something that is said.
     *
     * @param key the message that says what it is about
     * @param detail what it means, or null
     * @param office who has said so where it is no source, else null
     * @param row the row of the source's table, or null
     */
    public record Line(String key, Text value, Text detail, ProcessBasis basis, Text office, String row) {

        boolean isLimit() {
            return key.equals("handling_promised") || key.equals("handling_statutory");
        }

        static Line of(String key, Text value, Text detail, ProcessBasis basis) {
            Matcher row = ROW.matcher(basis.where() == null ? "" : basis.where());
            return new Line(
                    key,
                    value,
                    detail,
                    basis,
                    basis.isSource() ? null : new Text(basis.by(), null),
                    row.matches() ? row.group(1) : null);
        }
    }

    /** @param window at which counter it is handled; null where no source says */
    static Handling of(Processes processes, String item, Messages messages, Line window) {
        ItemProcess said = processes.of(item);
        List<Line> lines = new ArrayList<>();
        Optional.ofNullable(window).ifPresent(lines::add);
        Optional<CaseProcess> kind = said.process().map(Said::value).map(processes::kind);
        kind.ifPresent(one -> lines.add(Line.of(
                "handling_kind", one.name(), one.what(), said.process().get().basis())));
        said.review()
                .ifPresent(review -> lines.add(Line.of(
                        "handling_review",
                        messages.text(
                                "handling_levels",
                                "count",
                                Text.same(Integer.toString(review.value().size()))),
                        null,
                        review.basis())));
        said.promised()
                .ifPresent(limit ->
                        lines.add(Line.of("handling_promised", words(limit.value(), messages), null, limit.basis())));
        said.statutory()
                .ifPresent(limit ->
                        lines.add(Line.of("handling_statutory", words(limit.value(), messages), null, limit.basis())));
        return new Handling(
                List.copyOf(lines),
                kind.map(processes::usualWay).orElse(List.of()),
                said.limit().isPresent(),
                said.limit().filter(limit -> limit.basis().isSource()).isPresent());
    }

    /** The lines that say how long it takes. */
    public List<Line> limits() {
        return lines.stream().filter(Line::isLimit).toList();
    }

    /** The lines that say how it is done. */
    public List<Line> kinds() {
        return lines.stream().filter(line -> !line.isLimit()).toList();
    }

    private static Text words(Limit limit, Messages messages) {
        Text unit = messages.text("unit_" + limit.unit().code());
        return new Text(limit.amount() + " " + unit.zh(), limit.amount() + " " + unit.en());
    }

    /** The message for what nobody says, so that it is the counter's to tell; null where all is said. */
    static String unsaidKey(Handling handling, boolean timeIsSaid) {
        boolean kind = handling.lines.stream().anyMatch(line -> line.key().equals("handling_kind"));
        if (kind) {
            return timeIsSaid ? null : "handling_unsaid_limit";
        }
        return timeIsSaid ? "handling_unsaid_kind" : "handling_unsaid";
    }
}

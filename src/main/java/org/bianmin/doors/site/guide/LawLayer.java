package org.bianmin.doors.site.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.national.LawBinding;
import org.bianmin.content.national.TimeLabel;
import org.bianmin.ground.text.Text;

/** What national and provincial law answers of an item (全国规定、本省规定), the layer of a guide beside the place's document and the offices. */
public record LawLayer(List<LawAnswer> answers) {

    /** What fits into the panel at the top of a guide, in Chinese characters; longer quotations stand below, each under its question. */
    private static final int BRIEF = 150;

    /** The questions of the panel. */
    private static final List<String> PANEL = List.of("papers", "time", "cost");

    /** What law answers to a question, by the code of a {@link org.bianmin.content.national.LawQuestion}. */
    public List<LawAnswer> to(String question) {
        return answers.stream()
                .filter(answer -> answer.binding().question().code().equals(question))
                .toList();
    }

    public boolean has(String question) {
        return !to(question).isEmpty();
    }

    /** Whether all that law answers to a question is short enough to be quoted beside the other answers. */
    public boolean isBrief(String question) {
        return to(question).stream()
                        .filter(answer -> !answer.isQuotedElsewhere())
                        .mapToInt(answer -> answer.binding().quote().zh().length())
                        .sum()
                <= BRIEF;
    }

    /** The questions whose quotations a sheet with the panel needs besides: those answered at length, and those that it refers to. */
    public List<String> besidePanel() {
        Stream<String> atLength = PANEL.stream().filter(question -> !isBrief(question));
        Stream<String> referredTo = PANEL.stream()
                .flatMap(question -> to(question).stream())
                .map(answer -> answer.quotedAt().code())
                .filter(question -> !PANEL.contains(question));
        return Stream.concat(atLength, referredTo).distinct().toList();
    }

    /** The layers by which law answers a question, each once. */
    public List<AnswerLayer> layers(String question) {
        return to(question).stream()
                .map(answer -> AnswerLayer.of(answer.binding()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whose times law speaks of at a question, each once; none but at that of time. */
    public List<TimeLabel> labels(String question) {
        return to(question).stream()
                .map(answer -> answer.binding().label())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Why articles are quoted.
     *
     * @param articles those that are quoted for the same reason, each once
     */
    public record Reason(Text why, List<LawBinding> articles) {

        static Reason of(List<LawBinding> same) {
            Map<String, LawBinding> articles = new LinkedHashMap<>();
            same.forEach(binding -> articles.putIfAbsent(binding.law().id() + " " + binding.article(), binding));
            return new Reason(same.get(0).why(), List.copyOf(articles.values()));
        }
    }

    /** Why each article is quoted, each reason once. */
    public List<Reason> reasons() {
        return answers.stream()
                .map(LawAnswer::binding)
                .collect(Collectors.groupingBy(binding -> binding.why().zh(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Reason::of)
                .toList();
    }

    /** Whether any says how long the office may take; that one must act by some day says nothing of it. */
    boolean isOfOfficeTime() {
        return answers.stream().anyMatch(answer -> answer.binding().label() == TimeLabel.OFFICE);
    }
}

package org.bianmin.content.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Form;

/**
 * How far each clause is carried out, and by what.
 *
 * @param clauses by number
 */
public record Coverage(List<OfClause> clauses) {

    public Coverage {
        clauses = List.copyOf(clauses);
    }

    /**
     * How far one clause is carried out.
     *
     * @param state the furthest that a form or any of its controls carries it; {@link ClauseState#NONE} where neither names it
     * @param forms those that carry it out by what they ask
     * @param missing what the office has not set yet and without which nothing is done, as {@code control.setting}
     */
    public record OfClause(
            SourceClause clause, ClauseState state, List<Form> forms, List<Control> by, List<String> missing) {

        /** Whether nothing carries it out. */
        public boolean isLeft() {
            return forms.isEmpty() && by.isEmpty();
        }
    }

    public static Coverage of(Controls controls, Catalog catalog) {
        return new Coverage(controls.clauses().stream()
                .map(clause -> {
                    List<Control> by = controls.carryingOut(clause);
                    List<Form> forms = catalog.formsCarryingOut(clause.number());
                    return new OfClause(
                            clause,
                            Stream.concat(
                                            forms.stream().map(form -> ClauseState.RUNS),
                                            by.stream()
                                                    .map(control ->
                                                            control.kind().state()))
                                    .min(Comparator.naturalOrder())
                                    .orElse(ClauseState.NONE),
                            forms,
                            by,
                            by.stream()
                                    .flatMap(control -> control.missing().stream()
                                            .map(setting -> control.id() + "." + setting.id()))
                                    .toList());
                })
                .toList());
    }

    /** Those of a place's documents. */
    public List<OfClause> ofPlace(String place) {
        return clauses.stream()
                .filter(one -> one.clause().place().equals(place))
                .toList();
    }

    /** How many clauses stand so. */
    public long count(ClauseState state) {
        return clauses.stream().filter(one -> one.state() == state).count();
    }

    /** How many are carried out only when the office has set what the source leaves open. */
    public long waitingForSettings() {
        return clauses.stream().filter(one -> !one.missing().isEmpty()).count();
    }
}

package org.bianmin.content.control;

import java.util.Comparator;
import java.util.List;

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
     * @param state the furthest that any of its controls carries it; {@link ClauseState#NONE} where no control names it
     * @param missing what the office has not set yet and without which nothing is done, as {@code control.setting}
     */
    public record OfClause(SourceClause clause, ClauseState state, List<Control> by, List<String> missing) {}

    public static Coverage of(Controls controls) {
        return new Coverage(controls.clauses().stream()
                .map(clause -> {
                    List<Control> by = controls.carryingOut(clause);
                    return new OfClause(
                            clause,
                            by.stream()
                                    .map(control -> control.kind().state())
                                    .min(Comparator.naturalOrder())
                                    .orElse(ClauseState.NONE),
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

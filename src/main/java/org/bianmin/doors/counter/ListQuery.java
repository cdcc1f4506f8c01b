package org.bianmin.doors.counter;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.process.CaseState.Holder;
import org.bianmin.domain.cases.WorkListFilter;
import org.bianmin.domain.cases.WorkListFilter.DutyDay;
import org.bianmin.domain.cases.WorkListPlace;

/**
 * What a work list is asked for in its address. Values that are none are left out.
 *
 * @param turn {@code mine}, the code of a {@code Holder}, or empty for all
 * @param duty the code of a {@code DutyDay}; empty for all
 * @param state empty for all
 * @param item the item's id; empty for all
 * @param after where the list goes on; null for the beginning
 */
public record ListQuery(String turn, boolean overdue, String duty, String state, String item, WorkListPlace after) {

    static final String MINE = "mine";

    private static final String WORD = "[A-Za-z0-9-]{1,60}";

    static ListQuery of(MultivaluedMap<String, String> asked) {
        String turn = word(asked, "turn");
        return new ListQuery(
                turn.equals(MINE) || Holder.of(turn).isPresent() ? turn : "",
                "yes".equals(asked.getFirst("overdue")),
                DutyDay.of(word(asked, "duty")).map(DutyDay::code).orElse(""),
                word(asked, "state"),
                word(asked, "item"),
                WorkListPlace.parse(asked.getFirst("after")).orElse(null));
    }

    private static String word(MultivaluedMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name))
                .filter(value -> value.matches(WORD))
                .orElse("");
    }

    WorkListFilter filter() {
        boolean mine = turn.equals(MINE);
        return new WorkListFilter(
                mine, mine ? null : orNull(turn), overdue, DutyDay.of(duty).orElse(null), orNull(state), orNull(item));
    }

    /** Whether anything is left out. */
    public boolean isFiltered() {
        return overdue || !(turn + duty + state + item).isEmpty();
    }

    public ListQuery ofTurn(String other) {
        return new ListQuery(other, overdue, duty, state, item, null);
    }

    ListQuery from(WorkListPlace place) {
        return new ListQuery(turn, overdue, duty, state, item, place);
    }

    /** What stands behind an address; empty, or with a question mark. */
    public String text() {
        List<String> parts = new ArrayList<>();
        add(parts, "turn", turn);
        add(parts, "overdue", overdue ? "yes" : "");
        add(parts, "duty", duty);
        add(parts, "state", state);
        add(parts, "item", item);
        add(parts, "after", after == null ? "" : after.written());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + value);
        }
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}

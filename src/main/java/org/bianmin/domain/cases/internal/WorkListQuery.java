package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.division.PlaceDivisions;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.CaseState.Holder;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.WorkListFilter;
import org.bianmin.domain.cases.WorkListPlace;

/**
 * A question to the work lists, with the rights of whoever asks in it.
 *
 * <p>The list of open cases is a union of branches, one for each way in which a case comes to an office: because it is competent,
 * because it took the case in, or because its result is collected there. Each branch walks the index of its own column in the order of the list, begins at the row after which
 * the list goes on, and ends after a page; so the work is that of a page however many cases there are. One condition with "or" over
 * these columns would read and sort all of them. A branch gives no more than what it is ordered by, which its index holds; the rows
 * are read for the page alone.
 *
 * @param values by name of the parameter
 */
public record WorkListQuery(String sql, Map<String, Object> values) {

    /** What stands beside the row of the list, for the rows of the answer alone. */
    private static final String ANSWER = """
            select w.case_id, w.number, w.item, w.place, w.town, w.village, w.taken_in_at,
                (select e.unit is not null from case_event e where e.case_id = w.case_id and e.position = 1) at_counter,
                w.state, w.holder, w.due_on, w.due_kind, w.urgent_on, w.duty_on, w.collect_at, w.priority, w.received_at, c.possible_duplicate
            from (%s) page join work_list w on w.case_id = page.case_id join service_case c on c.id = w.case_id
            order by %s
            """;

    private static final String UNION =
            "select distinct urgent_on, case_id from (%s) branch order by urgent_on, case_id limit :most";

    private static final String BRANCH =
            "(select urgent_on, case_id from work_list where closed_at is null and %s order by urgent_on, case_id limit :most)";

    /** The cases that any of several offices has taken in, a page of each. */
    private static final String TAKEN_IN = """
            (select taken.* from (values %s) as office (path) cross join lateral (
                select urgent_on, case_id from work_list where closed_at is null and taken_in_at = office.path%s
                order by urgent_on, case_id limit :most) taken)
            """;

    /** Letters are the matter of the office that answers them, wherever they came in. */
    private static final String NO_LETTER = " and barred is null";

    /** Letters too, but for those about whoever asks. */
    private static final String LETTERS = " and (barred is null or not :account = any (barred))";

    /** Results that wait to be collected at a counter. */
    private static final String COLLECTED = "collect_at = :collect%s and state = 'decided'";

    private static final String LATEST_FIRST = "w.received_at desc, w.case_id desc";

    /**
     * Some open cases, the most urgent first; empty for whoever handles none.
     *
     * @param after where to go on; null for the beginning
     */
    public static Optional<WorkListQuery> open(
            PlaceDivisions divisions,
            Handler handler,
            WorkListFilter filter,
            WorkListPlace after,
            LocalDate today,
            int most) {
        Map<String, Object> values = new HashMap<>(Map.of("most", most));
        String wanted = WorkListConditions.of(filter, after, today, values);
        List<String> branches = new ArrayList<>();
        for (Unit unit : units(handler)) {
            int branch = branches.size();
            String mine = filter.mine() ? mine(handler, unit, values) : "";
            branches.add(BRANCH.formatted(
                    competent(unit, "_" + branch, values) + letters(handler, unit, values) + wanted + mine));
            String accepted = filter.mine() ? " and acceptor = :account" : "";
            branches.add(TAKEN_IN.formatted(offices(divisions, unit, branch, values), NO_LETTER + wanted + accepted));
            if (collects(handler, unit) && !filter.overdue() && filter.duty() == null) {
                values.put("collect_" + branch, unit.path());
                branches.add(BRANCH.formatted(COLLECTED.formatted("_" + branch) + NO_LETTER + wanted + mine));
            }
        }
        if (filter.mine()) {
            values.put("account", handler.account());
        }
        return branches.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkListQuery(
                        ANSWER.formatted(
                                UNION.formatted(String.join("\nunion all\n", branches)), "w.urgent_on, w.case_id"),
                        values));
    }

    /** Cases of any state by their numbers, those that may be seen. */
    public static Optional<WorkListQuery> numbered(Handler handler, List<String> numbers, int most) {
        return numbers.isEmpty()
                ? Optional.empty()
                : seen(handler, "number in (:numbers)", new HashMap<>(Map.of("numbers", numbers)), most);
    }

    /** Cases of any state of a person, those that may be seen. */
    public static Optional<WorkListQuery> ofPerson(
            Handler handler, List<byte[]> documents, List<byte[]> telephones, int most) {
        Map<String, Object> values = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (byte[] document : documents) {
            ids.add("select id from service_case where document_index = :index_" + ids.size());
            values.put("index_" + (ids.size() - 1), document);
        }
        for (byte[] telephone : telephones) {
            ids.add("select id from service_case where telephone_index = :index_" + ids.size());
            values.put("index_" + (ids.size() - 1), telephone);
        }
        return seen(handler, "case_id in (" + String.join(" union all ", ids) + ")", values, most);
    }

    /** The few cases that a condition finds, held against the rights row by row. */
    private static Optional<WorkListQuery> seen(Handler handler, String found, Map<String, Object> values, int most) {
        List<String> rights = new ArrayList<>();
        for (Unit unit : units(handler)) {
            String end = "_" + rights.size();
            rights.add("(" + competent(unit, end, values) + letters(handler, unit, values) + ")");
            rights.add("((taken_in_at = :path" + end + " or taken_in_at like :within" + end + ")" + NO_LETTER + ")");
            values.put("path" + end, unit.path());
            values.put("within" + end, unit.path() + "/%");
            if (collects(handler, unit)) {
                rights.add("(collect_at = :path" + end + NO_LETTER + ")");
            }
        }
        values.put("most", most);
        return rights.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkListQuery(
                        ANSWER.formatted(
                                        "select case_id from work_list where " + found + " and ("
                                                + String.join(" or ", rights) + ")",
                                        LATEST_FIRST)
                                + " limit :most",
                        values));
    }

    /** Which letters are seen: at an office for which somebody answers, all but those about them; at others none. */
    private static String letters(Handler handler, Unit unit, Map<String, Object> values) {
        boolean answers = handler.posts().stream()
                .anyMatch(
                        post -> post.role() == StaffRole.MANAGER && post.unit().equals(unit));
        if (!answers) {
            return NO_LETTER;
        }
        values.put("account", handler.account());
        return LETTERS;
    }

    private static List<Unit> units(Handler handler) {
        return handler.posts().stream()
                .filter(post -> post.role().handlesCases())
                .map(Post::unit)
                .distinct()
                .toList();
    }

    /** Whether results are collected at a counter; that of a whole place sees all of its cases as the competent one. */
    private static boolean collects(Handler handler, Unit unit) {
        return unit.tier() != Tier.DISTRICT && handler.counters().contains(unit);
    }

    /**
     * That an office or one within it is competent. The wider columns are expressions, so that the index of the narrowest is walked, and
     * none of them is.
     */
    private static String competent(Unit unit, String end, Map<String, Object> values) {
        values.put("place" + end, unit.place());
        String condition = "place = :place" + end;
        if (unit.town() != null) {
            values.put("town" + end, unit.town());
            condition = "town = :town" + end + " and place || '' = :place" + end;
        }
        if (unit.village() != null) {
            values.put("village" + end, unit.village());
            condition =
                    "village = :village" + end + " and town || '' = :town" + end + " and place || '' = :place" + end;
        }
        return condition;
    }

    /**
     * The offices within a unit that take cases in which others handle. A case is handled in the place that has taken it in: that of
     * a whole place sees those of its own offices as the competent one.
     */
    private static String offices(PlaceDivisions divisions, Unit unit, int branch, Map<String, Object> values) {
        List<String> paths = new ArrayList<>(List.of(unit.path()));
        if (unit.tier() == Tier.TOWN) {
            divisions
                    .of(unit.place())
                    .units()
                    .filter(other -> unit.covers(other) && !other.equals(unit))
                    .map(Unit::path)
                    .forEach(paths::add);
        }
        List<String> rows = new ArrayList<>();
        for (String path : paths) {
            String name = "office_" + branch + "_" + rows.size();
            values.put(name, path);
            rows.add("(:" + name + ")");
        }
        return String.join(", ", rows);
    }

    /** That somebody has accepted it, or that its next step is one of a role that they have at that office. */
    private static String mine(Handler handler, Unit unit, Map<String, Object> values) {
        Set<String> turns = handler.posts().stream()
                .filter(post -> post.unit().equals(unit))
                .flatMap(post -> holder(post.role()).stream())
                .map(Holder::code)
                .collect(Collectors.toSet());
        if (turns.isEmpty()) {
            return " and acceptor = :account";
        }
        String name = "turns_" + values.size();
        values.put(name, turns);
        return " and (acceptor = :account or holder in (:" + name + "))";
    }

    private static Optional<Holder> holder(StaffRole role) {
        if (role.takesInAt().isPresent()) {
            return Optional.of(Holder.WINDOW);
        }
        if (role == StaffRole.MANAGER) {
            return Optional.of(Holder.MANAGER);
        }
        return role == StaffRole.REVIEWER || role == StaffRole.COUNTY_REVIEWER
                ? Optional.of(Holder.REVIEWER)
                : Optional.empty();
    }
}

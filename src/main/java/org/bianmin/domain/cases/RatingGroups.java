package org.bianmin.domain.cases;

import java.util.List;
import org.bianmin.content.process.CaseState;
import org.bianmin.content.process.Processes;

/**
 * Ratings are averaged in groups of exactly five: those of an office of one kind, one item or one person who accepted the cases, in the order in
 * which they were given; a group counts in the month in which its fifth came, and no later rating changes it. Fewer than five wait.
 *
 * <p>A threshold alone does not keep a single rating from being told: six less five is one. Every figure here is a sum of whole groups, so
 * that two months, two days, two tables or two managers differ by whole groups as well. Groups by item and groups by person cut the same
 * ratings in two ways; each has five, and no number of fives and another number of fives differ by one. What no average hides stays: five
 * equal ratings of the lowest or the highest level tell each of them, and two shifted groups can tell by how much two ratings differ.
 *
 * <p>Whoever answers for an office may read single ratings on the pages of its cases, for somebody who was dissatisfied is called back; but
 * not those of visits to the own office, and figures are handed on. So they are made for whoever may read no rating at all.
 */
public final class RatingGroups {

    /** How many ratings a group has. */
    public static final int SIZE = 5;

    /**
     * The ratings of some places, as {@code said}; takes the states in which a case is closed and the ids of the places. A visit counts once it was
     * closed for the first time, for until then the rating can be found mistaken. What no longer counts, as it was withdrawn or found
     * mistaken later, stays in its place, and its group is left out.
     */
    public static final String SAID = """
            said as (
                select r.case_id, r.office, r.rating, w.item, w.barred, given.at,
                    case when w.process <> 'rating' then w.acceptor end as acceptor,
                    w.state <> 'withdrawn' and not exists (
                        select from case_event e where e.case_id = r.case_id and e.action = 'mistaken') as counts
                from work_list w join case_rating r on r.case_id = w.case_id
                    cross join lateral (
                        select r.at, '' as action where w.process <> 'rating'
                        union all
                        (select e.at, e.action from case_event e
                            where w.process = 'rating' and e.case_id = r.case_id and e.state = any (?) order by e.position limit 1)) given
                where w.place = any (?) and given.action <> 'mistaken')
            """;

    private static final String WHOLE = """
            whole as (
                select office, %1$s, max(at) as at, count(*) as ratings, sum(rating) as points, count(*) filter (where rating <= 2) as bad
                from (select *, (row_number() over (partition by office, %1$s order by at, case_id) - 1) / %2$d as number from said) numbered
                group by office, %1$s, number having count(*) = %2$d and bool_and(counts and %3$s))
            """;

    private RatingGroups() {}

    /**
     * The whole groups of what {@link #SAID} selects, as {@code whole}.
     *
     * @param by the column that the ratings of an office are parted by
     * @param seen a condition that all of a group fulfil
     */
    public static String whole(String by, String seen) {
        return WHOLE.formatted(by, SIZE, seen);
    }

    /** The states in which a case is closed. */
    public static List<String> closed(Processes processes) {
        return processes.states().values().stream()
                .filter(CaseState::isClosed)
                .map(CaseState::id)
                .toList();
    }
}

package org.bianmin.domain.cases.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.FigureRow;
import org.bianmin.domain.cases.OpenCases;
import org.bianmin.domain.cases.RatingGroups;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;

/** Counts what happened to the cases of offices, each time in one statement, within the caller's transaction. */
public final class FigureRows {

    /** A letter does not count for whom it is about, nor for who stands in for them: from a small number they would know of it. */
    private static final String SEEN = "not coalesce(barred && (select accounts from reader), false)";

    private static final String OWN = """
            exists (select from own where own.place = %1$s.place
                and (own.town is null or own.town = %1$s.town) and (own.village is null or own.village = %1$s.village))
            """;

    private static final String HANDLED =
            "not coalesce(w.barred && (select accounts from reader), false) and " + OWN.formatted("w");

    /** A rating counts at the office that is rated: of a visit that is not the one which sees to it, but the one that the letter is about. */
    private static final String RATED = """
            select r.item, r.office, to_char(r.at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, r.rated, r.ratings, r.points, r.bad
            from span cross join (
                    select item, office, at, 1 as rated, 0 as ratings, 0 as points, 0 as bad from said where counts and %s
                    union all select item, office, at, 0, ratings, points, bad from whole) r
                cross join lateral (select split_part(r.office, '/', 1) as place, split_part(r.office, '/', 2) as town,
                    split_part(r.office, '/', 3) as village) o
            where r.at >= span.since and r.at < span.until and %s
            """.formatted(SEEN, OWN.formatted("o"));

    private static final String UNITS =
            "reader as (select ?::text[] as accounts), own as (select * from unnest(?::text[], ?::text[], ?::text[]) u (place, town, village))";

    /**
     * The indexes work_list_received and work_list_closed_of_place bring the cases of the months, and the key of case_event what happened
     * to each. All sides are counted by month, by item, by office and together in one pass.
     */
    private static final String FIGURES =
            """
            with %s,
            day as (select * from unnest(?::date[], ?::int[]) d (day, working)),
            span as (select ?::timestamptz as since, ?::timestamptz as until),
            came as (
                select w.item, concat_ws('/', w.place, w.town, w.village) as office,
                    to_char(w.received_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month
                from work_list w cross join span
                where w.place = any (?) and w.received_at >= span.since and w.received_at < span.until and %s),
            went as (
                select w.item, concat_ws('/', w.place, w.town, w.village) as office,
                    to_char(w.closed_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month,
                    decided.working - accepted.working as days, happened.returned, happened.again,
                    exists (select from case_reminder late where late.case_id = w.case_id and late.kind = 'overdue') as overdue
                from work_list w cross join span
                    cross join lateral (
                        select (min(e.at) filter (where e.action = any (?)) at time zone 'Asia/Shanghai')::date as accepted,
                            (max(e.at) filter (where e.action = any (?)) at time zone 'Asia/Shanghai')::date as decided,
                            count(*) filter (where e.action = 'return') > 0 as returned,
                            count(*) filter (where e.data ->> 'again' is not null) > 0 as again
                        from case_event e where e.case_id = w.case_id) happened
                    left join day accepted on accepted.day = happened.accepted
                    left join day decided on decided.day = happened.decided
                where w.place = any (?) and w.closed_at >= span.since and w.closed_at < span.until and w.state <> 'withdrawn' and %s),
            %s, %s,
            rating as (%s),
            received as (
                select grouping(month, item, office) as by, coalesce(month, item, office, '') as key, count(*) as received
                from came group by grouping sets ((), (month), (item), (office))),
            closed as (
                select grouping(month, item, office) as by, coalesce(month, item, office, '') as key, count(*) as closed,
                    count(days) as timed, percentile_cont(0.5) within group (order by days) as median,
                    percentile_disc(0.9) within group (order by days) as ninth, count(*) filter (where returned) as returned,
                    count(*) filter (where again) as again, count(*) filter (where overdue) as overdue
                from went group by grouping sets ((), (month), (item), (office))),
            rated as (
                select grouping(month, item, office) as by, coalesce(month, item, office, '') as key, sum(rated) as rated,
                    sum(ratings) as averaged, round(sum(points) / nullif(sum(ratings), 0), 2) as rating, sum(bad) as bad
                from rating group by grouping sets ((), (month), (item), (office)))
            select case by when 7 then 'all' when 3 then 'month' when 5 then 'item' else 'office' end, key,
                coalesce(received, 0), coalesce(closed, 0), coalesce(timed, 0), round(median::numeric, 1), ninth::numeric,
                coalesce(returned, 0), coalesce(again, 0), coalesce(overdue, 0), coalesce(rated, 0), coalesce(averaged, 0), rating, coalesce(bad, 0)
            from received full join closed using (by, key) full join rated using (by, key)
            where received > 0 or closed > 0 or rated > 0 or averaged > 0
            order by case by when 7 then 0 when 3 then 1 when 5 then 2 else 3 end, key
            """.formatted(UNITS, HANDLED, HANDLED, RatingGroups.SAID, RatingGroups.whole("item", SEEN), RATED);

    /** The index work_list_open_of_place brings them. */
    private static final String OPEN = """
            with %s
            select count(*), count(*) filter (where w.due_kind = 'due' and w.due_on < ?)
            from work_list w where w.closed_at is null and w.place = any (?) and %s
            """.formatted(UNITS, HANDLED);

    private final Connection connection;
    private final Rulebook book;
    private final List<Unit> units;
    private final List<String> accounts;

    /**
     * Counts for a manager.
     *
     * @param units the offices
     * @param accounts of the manager, and of those for whom the manager stands in
     */
    public FigureRows(Connection connection, Rulebook book, List<Unit> units, List<String> accounts) {
        this.connection = connection;
        this.book = book;
        this.units = units;
        this.accounts = accounts;
    }

    /**
     * A day.
     *
     * @param working how many working days there were up to it, counted from some day
     */
    public record Day(LocalDate day, int working) {}

    public List<FigureRow> of(List<Day> days, YearMonth from, YearMonth to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIGURES)) {
            int at = units(select, 1);
            select.setArray(at++, array("date", days, Day::day));
            select.setArray(at++, array("int4", days, Day::working));
            select.setObject(at++, start(from));
            select.setObject(at++, start(to.plusMonths(1)));
            select.setArray(at++, array("text", units, Unit::place));
            select.setArray(at++, actions(ClockEffect.START));
            select.setArray(at++, actions(ClockEffect.STOP));
            select.setArray(at++, array("text", units, Unit::place));
            select.setArray(at++, array("text", RatingGroups.closed(book.processes()), Function.identity()));
            select.setArray(at, array("text", units, Unit::place));
            List<FigureRow> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row(row));
                }
            }
            return found;
        }
    }

    public OpenCases open(LocalDate today) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OPEN)) {
            int at = units(select, 1);
            select.setObject(at++, today);
            select.setArray(at, array("text", units, Unit::place));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new OpenCases(row.getLong(1), row.getLong(2));
            }
        }
    }

    private int units(PreparedStatement select, int first) throws SQLException {
        select.setArray(first, array("text", accounts, Function.identity()));
        select.setArray(first + 1, array("text", units, Unit::place));
        select.setArray(first + 2, array("text", units, Unit::town));
        select.setArray(first + 3, array("text", units, Unit::village));
        return first + 4;
    }

    /** The actions that have some effect on the clock in any kind of process. */
    private Array actions(ClockEffect effect) throws SQLException {
        List<String> actions = book.processes().all().stream()
                .flatMap(kind -> kind.transitions().stream())
                .filter(step -> step.clock() == effect)
                .map(Transition::action)
                .distinct()
                .toList();
        return array("text", actions, Function.identity());
    }

    private <T> Array array(String type, List<T> values, Function<T, ?> of) throws SQLException {
        return connection.createArrayOf(type, values.stream().map(of).toArray());
    }

    private static OffsetDateTime start(YearMonth month) {
        return ChinaTime.start(month).atOffset(ZoneOffset.UTC);
    }

    private static FigureRow row(ResultSet row) throws SQLException {
        return new FigureRow(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12),
                row.getBigDecimal(13),
                row.getLong(14));
    }
}

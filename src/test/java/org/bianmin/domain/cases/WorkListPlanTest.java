package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.WorkListFilter.DutyDay;
import org.bianmin.domain.cases.internal.WorkListQuery;
import org.bianmin.support.Fixture;
import org.bianmin.support.NamedQuery;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of a work list is read along an index in its order, however many cases there are: PostgreSQL plans it so on a filled table. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkListPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Pattern INDEX = Pattern.compile("(?:using|Bitmap Index Scan on) (work_list_\\w+)");

    private static final String TOWN = "990001100";
    private static final String VILLAGE = "990001100201";

    /** Of many offices; half of the cases have no limit, one in a hundred is overdue. */
    private static final String FILL = """
            insert into work_list (case_id, number, item, place, town, village, taken_in_at, process, state, holder, acceptor,
                position, received_at, due_on, due_kind, urgent_on, duty_on, collect_at)
            select -n, 'PLAN-' || n, 'north-1', u.place, u.town, u.village, concat_ws('/', u.place, u.town, u.village), 'promised',
                case when n % 20 = 3 then 'decided' else 'accepted' end, 'window', 'li' || n % 97, 2, now(), d.due, case when d.due is not null then 'due' end,
                coalesce(d.due, date '2026-11-30' - n % 400), case when n % 30 = 4 then date '2026-11-20' + n % 20 end,
                case when n % 40 = 3 then 'north/990001100' when n % 40 = 23 then 'north/990001100/990001100201' end
            from generate_series(1, 60000) n, lateral (
                select case when n % 3 > 0 then 'north' else 'place' || n % 40 end as place,
                    case when n % 6 = 1 then '990001100' when n % 6 = 2 then 'town' || n % 50 end as town,
                    case when n % 12 = 1 then '990001100201' end as village) u, lateral (
                select case when n % 100 = 7 then date '2026-11-29' when n % 2 = 0 then date '2026-12-15' end as due) d
            """;

    /** Of a transaction that is never committed: the other tests find the table as they left it. */
    private static Connection connection;

    @BeforeAll
    static void fill() throws SQLException {
        connection = PostgresResource.connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute(FILL);
            statement.execute("analyze work_list");
        }
    }

    @AfterAll
    static void empty() throws SQLException {
        connection.rollback();
        connection.close();
    }

    static Stream<Arguments> offices() {
        WorkListFilter all = WorkListFilter.all();
        WorkListFilter mine = new WorkListFilter(true, null, false, null, null, null);
        WorkListFilter overdue = new WorkListFilter(false, null, true, null, null, null);
        WorkListFilter past = new WorkListFilter(false, null, false, DutyDay.PAST, null, null);
        WorkListFilter decided = new WorkListFilter(false, null, false, null, "decided", null);
        Stream<Arguments> inOneState = Stream.of(Arguments.of(
                new Post(StaffRole.MANAGER, Unit.ofPlace("north")),
                decided,
                Set.of("work_list_state_of_place", "work_list_open_taken_in")));
        Stream<Arguments> ofEachOffice = Stream.of(
                        new Post(StaffRole.COUNTY_WINDOW, Unit.ofPlace("north")),
                        new Post(StaffRole.TOWN_WINDOW, new Unit("north", TOWN, null)),
                        new Post(StaffRole.VILLAGE_CLERK, new Unit("north", TOWN, VILLAGE)))
                .flatMap(post -> Stream.of(
                        Arguments.of(post, all, open(post)),
                        Arguments.of(post, mine, open(post)),
                        Arguments.of(post, past, Set.of("work_list_duty_of_" + tier(post), "work_list_duty_taken_in")),
                        Arguments.of(
                                post,
                                overdue,
                                Set.of("work_list_limited_of_" + tier(post), "work_list_limited_taken_in"))));
        return Stream.concat(inOneState, ofEachOffice);
    }

    /** The counter of a place sees as the competent one what is collected there. */
    private static Set<String> open(Post post) {
        Set<String> indexes = Set.of("work_list_open_of_" + tier(post), "work_list_open_taken_in");
        return post.role() == StaffRole.COUNTY_WINDOW
                ? indexes
                : Stream.concat(indexes.stream(), Stream.of("work_list_collected_at"))
                        .collect(Collectors.toSet());
    }

    private static String tier(Post post) {
        return switch (post.unit().tier()) {
            case VILLAGE -> "village";
            case TOWN -> "town";
            default -> "place";
        };
    }

    @ParameterizedTest
    @MethodSource("offices")
    void aPageIsReadAlongTheIndexOfItsOffice(Post post, WorkListFilter filter, Set<String> indexes)
            throws SQLException {
        WorkListQuery asked = WorkListQuery.open(
                        Fixture.BOOK.divisions(), new Handler("li5", List.of(post)), filter, null, TODAY, 51)
                .orElseThrow();
        String plan = plan(asked);
        assertFalse(plan.contains("Seq Scan on work_list"), plan);
        // Where little was left to be done, the few rows are sorted.
        boolean few = filter.mine() || filter.duty() != null;
        assertTrue(few || !plan.contains("Bitmap"), () -> "in the order of the list: " + plan);
        assertEquals(new TreeSet<>(indexes), used(plan), plan);
    }

    @Test
    void aCaseIsFoundByItsNumber() throws SQLException {
        Handler handler = new Handler("li5", List.of(new Post(StaffRole.COUNTY_WINDOW, Unit.ofPlace("north"))));
        String plan = plan(WorkListQuery.numbered(handler, List.of("PLAN-1"), 1).orElseThrow());
        assertEquals(Set.of("work_list_number"), used(plan), plan);
    }

    /** The rows of the answer themselves are found by their keys. */
    private static Set<String> used(String plan) {
        Matcher index = INDEX.matcher(plan);
        return index.results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("work_list_pkey"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plan(WorkListQuery asked) throws SQLException {
        String sql = asked.sql();
        Map<String, Object> values = new HashMap<>(asked.values());
        for (Map.Entry<String, Object> value : values.entrySet()) {
            if (value.getValue() instanceof Collection<?> several) {
                sql = sql.replace("in (:" + value.getKey() + ")", "= any (:" + value.getKey() + ")");
                value.setValue(connection.createArrayOf("text", several.toArray()));
            }
        }
        try (PreparedStatement explain = NamedQuery.of(sql, values).prepare(connection, "explain ");
                ResultSet rows = explain.executeQuery()) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}

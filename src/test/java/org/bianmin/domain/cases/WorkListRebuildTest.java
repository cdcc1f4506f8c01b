package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bianmin.domain.upgrade.WorkLists;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** The work lists made again from the events, beside people who work on. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkListRebuildTest {

    private static final String ROWS = "select w::text from work_list w order by case_id";
    /** Its columns, indexes, constraints and rights: what an office relies on without seeing it. */
    private static final String TABLE = """
            select format('%s %s %s', attnum, attname, col_description(attrelid, attnum)) from pg_attribute
            where attrelid = 'work_list'::regclass and attnum > 0
            union all select indexdef from pg_indexes where tablename = 'work_list'
            union all select conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated from pg_constraint
            where conrelid = 'work_list'::regclass
            union all select relacl::text || pg_get_userbyid(relowner) from pg_class where oid = 'work_list'::regclass
            order by 1
            """;

    private static final String LEFT = """
            select relname from pg_class where relname ~ '_(rebuilt|replaced|touched)$'
            union all select tgname from pg_trigger where tgname = 'case_event_touches'
            union all select proname from pg_proc where proname = 'work_list_touch'
            """;

    @Inject
    Cases cases;

    @Inject
    WorkLists lists;

    @Inject
    OperationLog log;

    @Test
    void whatWasDamagedIsAsItWas() {
        CaseNumber open = cases.receive();
        cases.perform(Fixture.BOOK, open, Cases.EVERYTHING, "accept", Map.of());
        CaseNumber closed = cases.receive();
        cases.perform(Fixture.BOOK, closed, Cases.EVERYTHING, "not-accept", Map.of("reason", "不归这里管"));
        CaseNumber fresh = cases.receive();
        CaseNumber decided = cases.receive();
        cases.perform(Fixture.BOOK, decided, Cases.EVERYTHING, "choose-collection", Map.of("collect", "east"));
        cases.perform(Fixture.BOOK, decided, Cases.EVERYTHING, "accept", Map.of("process", "instant"));
        cases.perform(Fixture.BOOK, decided, Cases.EVERYTHING, "decide", Map.of("result", "同意"));
        assertEquals(
                List.of("east"), Cases.column("select collect_at from work_list where number = ?", decided.value()));
        lists.rebuild(Fixture.BOOK, Actor.operator("test"));
        List<String> rows = Cases.column(ROWS);
        List<String> table = Cases.column(TABLE);
        Cases.execute(
                "update work_list set state = 'decided', holder = 'window', position = 9 where number = ?",
                open.value());
        Cases.execute("update work_list set closed_at = null, town = 'x' where number = ?", closed.value());
        Cases.execute("update work_list set collect_at = null where number = ?", decided.value());
        Cases.execute("delete from work_list where number = ?", fresh.value());
        assertNotEquals(rows, Cases.column(ROWS));

        WorkListRebuild.Rebuilt rebuilt = lists.rebuild(Fixture.BOOK, Actor.operator("test"));
        assertEquals(rows, Cases.column(ROWS));
        assertEquals(rows.size(), rebuilt.cases());
        assertEquals(List.of(String.valueOf(rebuilt.events())), Cases.column("select count(*)::text from case_event"));
        assertEquals(table, Cases.column(TABLE));
        assertEquals(List.of(), Cases.column(LEFT));
        assertTrue(log.of("work-list").stream()
                .anyMatch(entry -> entry.deed().action().equals("work-list.rebuilt")
                        && entry.actor().name().equals("test")));
        cases.perform(Fixture.BOOK, open, Cases.EVERYTHING, "send-to-review", Map.of());
        assertEquals(List.of("review"), Cases.column("select state from work_list where number = ?", open.value()));
    }

    /** Nothing that is done meanwhile is lost, and nobody who does it fails. */
    @Test
    void whoWorksMeanwhileIsNeitherStoppedNorForgotten() {
        AtomicBoolean over = new AtomicBoolean();
        List<CaseNumber> numbers = new ArrayList<>();
        CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                CaseNumber number = cases.receive();
                cases.perform(Fixture.BOOK, number, Cases.EVERYTHING, "accept", Map.of());
                cases.perform(Fixture.BOOK, number, Cases.EVERYTHING, "send-to-review", Map.of());
                cases.perform(Fixture.BOOK, number, Cases.REVIEWER, "approve", Map.of("result", "同意"));
                numbers.add(number);
            }
        });
        try {
            for (int times = 0; times < 5; times++) {
                lists.rebuild(Fixture.BOOK, Actor.operator("test"));
            }
        } finally {
            over.set(true);
        }
        work.join();
        assertTrue(!numbers.isEmpty());
        for (CaseNumber number : numbers) {
            assertEquals(
                    List.of("decided 4"),
                    Cases.column("select state || ' ' || position from work_list where number = ?", number.value()));
        }
        assertEquals(List.of(), Cases.column(LEFT));
    }
}

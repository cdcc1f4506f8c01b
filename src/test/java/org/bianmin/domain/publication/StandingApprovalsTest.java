package org.bianmin.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.publication.StandingApprovals.Result;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** What holds days alone is public by itself while a manager has approved it beforehand, and no longer; nothing else ever is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StandingApprovalsTest {

    private static final String PLACE = "north";
    private static final LocalDate TODAY = ChinaTime.day(Instant.now());

    @Inject
    ContentHolder content;

    @Inject
    ContentFolder folder;

    @Inject
    PublicationRun run;

    @Inject
    Publications publications;

    @Inject
    StandingApprovals standing;

    @Inject
    Accounts accounts;

    @Test
    void itHoldsUntilItsDayForItsKindAloneAndWhileItsManagerIsOne() throws SQLException {
        Handler manager = manager();
        Handler inspector = Papers.somebody(StaffRole.INSPECTOR, Papers.PLACE);
        assertEquals(Result.UNKNOWN, standing.give(inspector, PLACE, PublicKind.RUNS, TODAY));
        assertEquals(Result.UNKNOWN, standing.give(manager, "east", PublicKind.RUNS, TODAY));
        for (PublicKind kind : PublicKind.values()) {
            assertEquals(
                    kind == PublicKind.RUNS ? Result.NO_DAY : Result.UNKNOWN,
                    standing.give(manager, PLACE, kind, TODAY.minusDays(1)),
                    kind::code);
        }
        assertEquals(Result.NO_DAY, standing.give(manager, PLACE, PublicKind.RUNS, TODAY.plusYears(2)));
        assertEquals(Result.NO_DAY, standing.give(manager, PLACE, PublicKind.RUNS, null));

        // What another test has approved by hand.
        publications.seen(manager, false, 1000).stream()
                .filter(one -> one.document().kind() == PublicKind.RUNS && one.withdrawn() == null)
                .forEach(one -> publications.withdraw(manager, one.id()));
        assertEquals(Result.DONE, standing.give(manager, PLACE, PublicKind.RUNS, TODAY));
        run.run(content.current());
        Path file = folder.path("published/north/runs.json");
        assertTrue(Files.exists(file));
        assertEquals(
                List.of(manager.account()),
                Papers.column("select p.approved_by from publication p join publication_standing s on s.id = p.standing"
                        + " where p.place = 'north' and p.kind = 'runs' and p.withdrawn_at is null"));
        assertEquals(
                List.of(), Papers.column("select kind from publication where standing is not null and kind <> 'runs'"));

        StoredPublication latest = publications.seen(manager, false, 100).stream()
                .filter(one -> one.document().kind() == PublicKind.RUNS)
                .findFirst()
                .orElseThrow();
        publications.withdraw(manager, latest.id());
        run.run(content.current());
        assertFalse(Files.exists(file), "what was taken back is not approved again by what was there before");

        assertEquals(Result.DONE, standing.give(manager, PLACE, PublicKind.RUNS, TODAY.plusDays(3)));
        assertTrue(standing.seen(inspector).get(0).holds());
        accounts.lock(Authority.operator(Actor.operator("root")), manager.account());
        assertFalse(standing.seen(inspector).get(0).holds(), "the account is locked");
        run.run(content.current());
        assertFalse(Files.exists(file));
        assertEquals(Result.DONE, standing.end(manager(), PLACE, PublicKind.RUNS));
        assertEquals(List.of(), standing.seen(inspector));
        assertEquals(
                2,
                Papers.column("select id::text from publication_standing where ended_at is not null")
                        .size());
        assertThrows(
                SQLException.class,
                () -> Papers.execute("update publication_standing set until_day = until_day + 100"),
                "what was approved is not made longer");
    }

    private Handler manager() {
        String account = "s" + UUID.randomUUID().toString().substring(0, 8);
        accounts.create(Authority.operator(Actor.operator("root")), account, "王芳", StaffRole.MANAGER, Papers.PLACE);
        return new Handler(account, List.of(new Handler.Post(StaffRole.MANAGER, Papers.PLACE)));
    }
}

package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** What others have done since somebody last looked, their own cases first. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NewsTest {

    private static final Handler CLERK = of("news-clerk", "east");
    private static final Handler COLLEAGUE = of("news-colleague", "east");
    private static final int MOST = 1000;

    @Inject
    Cases cases;

    @Inject
    News news;

    @Inject
    OperationLog log;

    @Test
    void isWhatOthersHaveDoneSinceTheLastTimeAndNotOnesOwn() {
        assertEquals(Optional.empty(), news.of(CLERK, Instant.now(), MOST), "the first time");
        CaseNumber own = cases.receive();
        cases.perform(Fixture.BOOK, own, CLERK, "accept", Map.of());
        CaseNumber quiet = cases.receive();
        QuarkusTransaction.requiringNew()
                .run(() -> log.record(Actor.staff(CLERK.account()), Deed.of("account.signed-out", CLERK.account())));
        CaseNumber office = cases.receive();
        cases.perform(Fixture.BOOK, own, COLLEAGUE, "send-to-review", Map.of());
        cases.perform(Fixture.BOOK, own, Cases.REVIEWER, "return", Map.of("reason", "缺签名"));
        cases.perform(Fixture.BOOK, office, COLLEAGUE, "accept", Map.of());

        List<ChangedCase> changed =
                news.of(CLERK, Instant.now(), MOST).orElseThrow().changed();
        ChangedCase first = changed.get(0);
        assertEquals(own.value(), first.number());
        assertTrue(first.own());
        assertEquals("return", first.action());
        assertEquals(2, first.count());
        assertEquals(
                List.of("accept 2 false"),
                changed.stream()
                        .filter(one -> one.number().equals(office.value()))
                        .map(one -> one.action() + " " + one.count() + " " + one.own())
                        .toList());
        assertTrue(changed.stream().noneMatch(one -> one.number().equals(quiet.value())), "nothing new");
    }

    @Test
    void anotherPlaceHearsNothing() {
        Handler west = of("news-west", "west");
        QuarkusTransaction.requiringNew()
                .run(() -> log.record(Actor.staff(west.account()), Deed.of("account.signed-in", west.account())));
        CaseNumber number = cases.receive();
        assertTrue(news.of(west, Instant.now(), MOST).orElseThrow().changed().stream()
                .noneMatch(one -> one.number().equals(number.value())));
    }

    private static Handler of(String account, String place) {
        return new Handler(account, List.of(new Post(StaffRole.TOWN_WINDOW, Unit.ofPlace(place))));
    }
}

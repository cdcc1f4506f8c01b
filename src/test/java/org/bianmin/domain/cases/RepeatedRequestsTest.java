package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** A second request for papers is counted against the office that made the first, and its manager sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RepeatedRequestsTest {

    private static final Unit EAST = Unit.ofPlace("east");
    private static final Handler WINDOW = of("li", StaffRole.TOWN_WINDOW, EAST);
    private static final Handler MANAGER = of("zhou", StaffRole.MANAGER, EAST);

    @Inject
    Cases cases;

    @Inject
    RepeatedRequests requests;

    @Test
    void isCountedOnceForEachCaseAndOnlyTheSecondTime() {
        long before = count(MANAGER);
        CaseNumber number = cases.receive();
        cases.perform(Fixture.BOOK, number, WINDOW, "ask-papers", Map.of("papers", "户口本"));
        assertEquals(before, count(MANAGER), "the first is none");
        cases.perform(Fixture.BOOK, number, WINDOW, "give-papers", Map.of());
        cases.perform(Fixture.BOOK, number, MANAGER, "ask-papers", Map.of("papers", "照片"));
        assertEquals(before + 1, count(MANAGER));
    }

    @Test
    void isShownToTheManagerOfTheOfficeAlone() {
        CaseNumber number = cases.receive();
        cases.perform(Fixture.BOOK, number, WINDOW, "ask-papers", Map.of("papers", "户口本"));
        cases.perform(Fixture.BOOK, number, WINDOW, "give-papers", Map.of());
        cases.perform(Fixture.BOOK, number, MANAGER, "ask-papers", Map.of("papers", "照片"));
        assertEquals(List.of(), requests.of(WINDOW));
        assertEquals(0, count(of("qian", StaffRole.MANAGER, Unit.ofPlace("west"))));
        assertEquals(
                List.of(EAST),
                requests.of(MANAGER).stream()
                        .map(RepeatedRequests.Repeated::unit)
                        .distinct()
                        .toList());
    }

    private long count(Handler handler) {
        return requests.of(handler).stream()
                .filter(one -> one.unit().equals(EAST))
                .mapToLong(RepeatedRequests.Repeated::count)
                .sum();
    }

    private static Handler of(String account, StaffRole role, Unit unit) {
        return new Handler(account, List.of(new Post(role, unit)));
    }
}

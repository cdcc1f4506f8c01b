package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.Substitutions;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** A colleague of the same office stands in for somebody who is away: on the page of the account, on their cases, and in the record. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SubstituteTest {

    private static final String LIST = "/counter/zh/cases";

    @Inject
    Counters counters;

    @Inject
    Substitutions substitutions;

    @Inject
    OperationLog log;

    @Test
    void actsOnTheCasesOfWhoIsAwayAndReviewsNoneOfTheirs() {
        String away = Counters.account("away");
        String stand = Counters.account("stand");
        Staff absent = counters.staff(away, StaffRole.TOWN_WINDOW, Counters.TOWN);
        Staff substitute = counters.staff(stand, StaffRole.REVIEWER, Counters.TOWN);
        Staff admin = counters.staff(Counters.account("admin"), StaffRole.ADMINISTRATOR, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        absent.open(LIST + "/" + number);
        absent.fill(Map.of(), "accept");

        substitute.open(LIST + "/" + number);
        assertEquals(0, substitute.page().select("#move-send-to-review").size(), "not yet");
        admin.open("/counter/zh/accounts/" + away);
        admin.fill(Map.of("substitute", stand, "away-from", "", "away", ""), "substitute");
        assertEquals(1, admin.page().select("#f-away-error").size(), "a last day is wanted");
        admin.fill(Map.of("substitute", stand, "away-from", "", "away", day(3)), "substitute");
        assertTrue(admin.page().select("main").text().contains(day(3)), "shown with its days");

        assertTrue(substitute.open(LIST).select("#roles").text().contains(away), "and to the substitute");
        substitute.open(LIST + "/" + number);
        substitute.fill(Map.of(), "send-to-review");
        assertEquals("审核中", substitute.page().select("#state").text());
        assertTrue(substitute.page().select("#history").text().contains(stand + " （代 " + away + "）"));
        assertTrue(log.of(number).stream()
                .anyMatch(entry -> entry.deed().action().equals("case.send-to-review")
                        && entry.deed().details().equals("for " + away)));
        assertEquals(0, substitute.page().select("#move-approve").size(), "accepted by whoever is away");
        String waiting = counters.sent(Counters.TOWN).number();
        absent.open(LIST + "/" + waiting);
        absent.fill(Map.of(), "accept");
        absent.fill(Map.of(), "send-to-review");
        substitute.open(LIST + "/" + waiting);
        assertEquals(0, substitute.page().select("#move-approve").size(), "nor while standing in, by an own role");

        String other = counters.sent(Counters.TOWN).number();
        substitute.open(LIST + "/" + other);
        substitute.fill(Map.of(), "accept");
        substitute.fill(Map.of(), "send-to-review");
        assertEquals(0, substitute.page().select("#move-approve").size(), "accepted by the substitute");

        admin.open("/counter/zh/accounts/" + away);
        String id = admin.page().select("input[name=substitution]").val();
        admin.fill(Map.of("substitution", id), "substitute-end");
        assertEquals(0, admin.page().select("input[name=substitution]").size());
        substitute.open(LIST + "/" + number);
        assertEquals(
                0,
                substitute.page().select("#move-approve").size(),
                "what was done for the other is not reviewed later");
        substitute.open(LIST + "/" + waiting);
        assertEquals(1, substitute.page().select("#move-approve").size(), "only that");
        String third = counters.sent(Counters.TOWN).number();
        substitute.open(LIST + "/" + third);
        assertEquals(0, substitute.page().select("#move-accept").size(), "over");
    }

    @Test
    void whoIsAwayStaysOutOfTheReviewOfTheirOwnWork() {
        String away = Counters.account("both");
        String stand = Counters.account("window");
        Staff absent = counters.staff(away, StaffRole.TOWN_WINDOW, Counters.TOWN);
        counters.also(away, StaffRole.REVIEWER, Counters.TOWN);
        absent = Counters.again(away);
        Staff substitute = counters.staff(stand, StaffRole.TOWN_WINDOW, Counters.TOWN);
        substitutions.add(Counters.OPERATOR, away, stand, null, LocalDate.parse(day(1)));
        String number = counters.sent(Counters.TOWN).number();
        absent.open(LIST + "/" + number);
        absent.fill(Map.of(), "accept");
        absent.fill(Map.of(), "send-to-review");
        substitute.open(LIST + "/" + number);
        assertEquals(0, substitute.page().select("#move-approve").size());
        assertTrue(substitute.page().select("#barred").text().contains("这件是您（或您代班的人）受理的，或您替受理人办过、已在另一级审过，不能由您审。"));
    }

    @Test
    void isOfTheSameOffice() {
        String away = Counters.account("here");
        String elsewhere = Counters.account("there");
        counters.staff(away, StaffRole.TOWN_WINDOW, Counters.TOWN);
        counters.staff(elsewhere, StaffRole.VILLAGE_CLERK, Counters.VILLAGE);
        Staff admin = counters.staff(Counters.account("admin"), StaffRole.ADMINISTRATOR, Counters.TOWN);
        admin.open("/counter/zh/accounts/" + away);
        assertEquals(
                0,
                admin.page()
                        .select("#f-substitute option[value=" + elsewhere + "]")
                        .size(),
                "not offered");
        admin.post(
                "/counter/zh/accounts/" + away,
                Map.of("token", admin.token(), "deed", "substitute", "substitute", elsewhere, "away", day(1)));
        assertEquals(1, admin.page().select("#f-substitute-error").size(), "nor taken");
        assertEquals(0, substitutions.of(away).size());
    }

    @Test
    void isPlannedAheadCancelledAndRemembered() {
        String away = Counters.account("plan");
        String stand = Counters.account("spare");
        String third = Counters.account("third");
        counters.staff(away, StaffRole.TOWN_WINDOW, Counters.TOWN);
        Staff substitute = counters.staff(stand, StaffRole.TOWN_WINDOW, Counters.TOWN);
        counters.staff(third, StaffRole.TOWN_WINDOW, Counters.TOWN);
        Staff admin = counters.staff(Counters.account("admin"), StaffRole.ADMINISTRATOR, Counters.TOWN);
        plan(admin, away, stand, 10, 12);
        assertTrue(admin.page().select("main").text().contains(day(10) + " – " + day(12) + " 已安排"));
        assertEquals(0, admin.page().select("#past-substitutes").size());
        assertTrue(!substitute.open(LIST).select("#roles").text().contains(away), "not yet");

        plan(admin, away, third, 12, 14);
        assertTrue(admin.page().select("#f-away-error").text().contains("已经有人代班"));
        plan(admin, third, away, 11, 11);
        assertTrue(admin.page().select("#f-substitute-error").text().contains("自己也不在岗"));
        plan(admin, stand, third, 9, 10);
        assertTrue(admin.page().select("#f-away-error").text().contains("要给别人代班"));
        plan(admin, away, third, 13, 14);
        assertEquals(2, substitutions.of(away).size(), "the days after are free");

        admin.open("/counter/zh/accounts/" + away);
        String id = substitutions.of(away).get(0).id().toString();
        admin.fill(Map.of("substitution", id), "substitute-end");
        assertTrue(admin.page().select("#past-substitutes").text().contains(stand));
        plan(admin, third, stand, 10, 12);
        assertEquals(1, substitutions.of(third).size(), "what was cancelled clashes with nothing");
    }

    private static void plan(Staff admin, String away, String substitute, int from, int until) {
        admin.open("/counter/zh/accounts/" + away);
        admin.fill(Map.of("substitute", substitute, "away-from", day(from), "away", day(until)), "substitute");
    }

    private static String day(int later) {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(later).toString();
    }
}

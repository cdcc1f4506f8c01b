package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An order to put something right is a letter with a number, which anybody who holds it can compare with the operation log. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TaskLetterTest {

    @Inject
    Counters counters;

    @Test
    void anOrderAndAReminderAreLettersForWhoeverSeesTheFinding() {
        long id = finding(Counters.TOWN);
        String task = "/counter/zh/tasks/" + id;
        Staff inspector = counters.staff(Counters.account("writes"), StaffRole.INSPECTOR, Counters.PLACE);
        inspector.open(task);
        assertTrue(inspector.page().select("#history a").isEmpty());
        inspector.fill(Map.of("words", "三日内补齐签名", "day", "2099-01-04"), "order");
        String letter = inspector.open(task).select("#history a").attr("href");
        Document page = inspector.open(letter);
        assertEquals("整改通知书", page.select("h1").text());
        assertEquals("三日内补齐签名", page.select("#words").text());
        assertTrue(page.select("#by").text().contains("2099-01-04"));
        String number = "ZG-" + id + "-2";
        assertTrue(page.text().contains(number));
        String digits = page.select("#check-digits").text();

        String check = "/desk/notice/zh/" + number;
        Document genuine = inspector.open(check + "?d=" + digits);
        assertTrue(genuine.text().contains("发过这份文书"), genuine::text);
        assertTrue(genuine.text().contains("整改通知书"));
        assertFalse(genuine.text().contains("签名"));
        String other = digits.startsWith("0") ? "1" : "0";
        assertTrue(inspector
                .open(check + "?d=" + other + digits.substring(1))
                .text()
                .contains("校验码不对"));
        assertTrue(inspector.open(check).text().contains("填上纸上的校验码"));
        inspector.open("/desk/notice/zh/ZG-" + id + "-1");
        assertEquals(404, inspector.status(), "no letter goes with what opened it");

        Staff concerned = counters.staff(Counters.account("concerned"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        concerned.open(letter);
        assertEquals(200, concerned.status());
        concerned.open(task);
        concerned.fill(Map.of("words", "补了"), "answer");
        inspector.open(task);
        inspector.fill(Map.of("words", "还缺一份", "day", "2099-01-09"), "send-back");
        inspector.open(inspector.open(task).select("#history a").last().attr("href"));
        assertEquals("整改催办通知书", inspector.page().select("h1").text());

        for (StaffRole role : new StaffRole[] {StaffRole.TOWN_WINDOW, StaffRole.INSPECTOR, StaffRole.ADMINISTRATOR}) {
            Staff stranger = counters.staff(Counters.account("stranger"), role, Counters.OTHER_TOWN);
            stranger.open(letter);
            assertEquals(404, stranger.status(), role::code);
        }
    }

    private static long finding(Unit unit) {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "with opened as (insert into supervision_task (kind, control, subject, place, unit, role, facts, opened_at,"
                                + " state) values ('finding', 'test', gen_random_uuid()::text, 'north', ?, 'inspector', '{}', now(),"
                                + " 'open') returning id), told as (insert into task_event (task_id, position, at, actor, role, action,"
                                + " state, data) select id, 1, now(), 'schedule', 'schedule', 'open', 'open', '{}' from opened)"
                                + " select id from opened")) {
            insert.setString(1, unit.path());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;

class DueWordsTest {

    private static final Rulebook BOOK = Fixture.BOOK;
    private static final DueWords WORDS = new DueWords(BOOK);

    private final List<CaseEvent> events = new ArrayList<>();

    @Test
    void aLimitEndsOnADayThatIsTold() {
        received();
        add("accept", "accepted", "2026-11-02T02:00:00Z", Map.of(Data.LIMIT, "5 working-days"));
        assertEquals("最迟 2026-11-09（5 个工作日，从 2026-11-02 的第二天算起）。", said());
        assertEquals(
                "2026-11-09 at the latest (5 working days, counted from the day after 2026-11-02).",
                WORDS.of(history()).en());
    }

    @Test
    void aYearWithoutAScheduleIsNeverGuessed() {
        received();
        add("accept", "accepted", "2026-12-30T02:00:00Z", Map.of(Data.LIMIT, "5 working-days"));
        assertEquals("不早于 2027-01-04（5 个工作日，从 2026-12-30 的第二天算起）；2027 年的放假安排，这里还没有公布。", said());
    }

    @Test
    void aStoppedClockHasNoLastDay() {
        received();
        add("accept", "accepted", "2026-11-02T02:00:00Z", Map.of(Data.LIMIT, "5 working-days"));
        add("suspend", "suspended", "2026-11-03T02:00:00Z", Map.of(Data.PAUSE, "site-visit"));
        assertEquals(Fixture.words("due_paused"), said());
    }

    @Test
    void whereNobodyStatesALimitItIsSaid() {
        received();
        assertEquals(Fixture.words("due_unstated"), said());
        add("accept", "accepted", "2026-11-02T02:00:00Z", Map.of());
        assertEquals(Fixture.words("due_unstated"), said());
    }

    private void received() {
        add("receive", "received", "2026-11-01T02:00:00Z", Map.of(Data.PROCESS, "promised", Data.UNIT, "east"));
    }

    private void add(String action, String state, String at, Map<String, String> data) {
        events.add(new CaseEvent(
                events.size() + 1, Instant.parse(at), "li", "town-window", null, action, state, data, Map.of()));
    }

    private CaseHistory history() {
        return CaseHistory.of(BOOK.processes(), events);
    }

    private String said() {
        return WORDS.of(history()).zh();
    }
}

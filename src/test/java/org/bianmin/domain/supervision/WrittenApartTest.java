package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.junit.jupiter.api.Test;

/** Three fields of a register are filled in by three people. */
class WrittenApartTest {

    private static final List<String> FIELDS = List.of("提出", "审核", "下发");

    @Test
    void nobodyFillsInTwoOfThem() {
        assertEquals(Optional.empty(), breach(List.of(), "a", Map.of("提出", "1", "事项", "x")));
        assertEquals(Optional.of("审核"), breach(List.of(), "a", Map.of("提出", "1", "审核", "2")));

        List<RegisterEntry> proposed = List.of(version(1, "a", Map.of("提出", "1")));
        assertEquals(Optional.of("审核"), breach(proposed, "a", Map.of("提出", "1", "审核", "2")));
        assertEquals(Optional.empty(), breach(proposed, "b", Map.of("提出", "1", "审核", "2")));
        assertEquals(
                Optional.empty(), breach(proposed, "a", Map.of("提出", "1", "事项", "x")), "another field is anybody's");
        assertEquals(Optional.empty(), breach(proposed, "a", Map.of("提出", "3")), "who proposed may correct that");

        List<RegisterEntry> reviewed =
                List.of(version(2, "b", Map.of("提出", "1", "审核", "2")), version(1, "a", Map.of("提出", "1")));
        Map<String, String> all = Map.of("提出", "1", "审核", "2", "下发", "3");
        assertEquals(Optional.of("下发"), breach(reviewed, "a", all));
        assertEquals(Optional.of("下发"), breach(reviewed, "b", all));
        assertEquals(Optional.empty(), breach(reviewed, "c", all));
        assertEquals(
                Optional.of("提出"),
                breach(reviewed, "b", Map.of("提出", "9", "审核", "2")),
                "the reviewer does not write the proposal over");
    }

    @Test
    void whoHasEmptiedAFieldHasNotFilledItIn() {
        List<RegisterEntry> emptied = List.of(
                version(3, "b", Map.of("提出", "1")),
                version(2, "b", Map.of("提出", "1", "审核", "2")),
                version(1, "a", Map.of("提出", "1")));
        assertEquals(Optional.empty(), breach(emptied, "b", Map.of("提出", "1", "下发", "3")));
        assertEquals(Optional.of("下发"), breach(emptied, "a", Map.of("提出", "1", "下发", "3")));
    }

    private static Optional<String> breach(List<RegisterEntry> versions, String account, Map<String, String> values) {
        return WrittenApart.breach(FIELDS, versions, account, values);
    }

    private static RegisterEntry version(int number, String actor, Map<String, String> values) {
        return new RegisterEntry(1, Unit.ofPlace("north"), number, Instant.EPOCH, actor, "change", values);
    }
}

package org.bianmin.run.local.schedule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.ground.text.Text;
import org.junit.jupiter.api.Test;

/** What a schedule names is there, or the start says where it names what is not. */
class LocalScheduleTest {

    private static final SortedSet<String> KNOWN = new TreeSet<>(List.of("run-due-deadlines", "send-messages"));

    @Test
    void eachJobThatIsNotThereIsToldWithItsLine() {
        BrokenContentException broken = assertThrows(
                BrokenContentException.class,
                () -> LocalSchedule.check(
                        List.of(at(3, "sequence-log"), at(5, "send-messages"), at(7, "recompute-deadlines")), KNOWN));
        assertEquals(2, broken.problems().size());
        String told = broken.getMessage();
        assertTrue(told.contains("schedule.yaml:3") && told.contains("sequence-log"), told);
        assertTrue(told.contains("schedule.yaml:7") && told.contains("run-due-deadlines, send-messages"), told);
    }

    @Test
    void ofThoseThatAreThereNothingIsSaid() {
        assertDoesNotThrow(() -> LocalSchedule.check(List.of(at(3, "run-due-deadlines")), KNOWN));
    }

    private static JobSchedule at(int line, String function) {
        return new JobSchedule(function, new FilePosition("schedule.yaml", line), "* * * * *", Text.same(function));
    }
}

package org.bianmin.content.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bianmin.support.Content;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The steps that a guide names for each kind of process. */
class UsualWayTest {

    private static final Processes PROCESSES = Content.snapshot(Content.real()).processes();

    @ParameterizedTest
    @CsvSource({
        "instant, accept decide deliver",
        "promised, accept send-to-review approve deliver",
        "joint, accept lead approve deliver",
        "referred, accept refer record-result deliver",
        "returned, ''"
    })
    void itIsTheShortestWithoutWhatHasToBeJustified(String kind, String actions) {
        assertEquals(
                actions,
                String.join(
                        " ",
                        PROCESSES.usualWay(PROCESSES.kind(kind)).stream()
                                .map(CaseAction::id)
                                .toList()));
    }
}

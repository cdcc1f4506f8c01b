package org.bianmin.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;

/** The small content on which the tests of the code run is sound itself. */
class FixtureTest {

    @Test
    void hasNoErrorAndNoWarning() {
        assertEquals(
                List.of(),
                Content.snapshot(Content.fixture()).report().problems().stream()
                        .filter(problem -> !problem.rule().equals("translation-new"))
                        .map(ContentProblem::toString)
                        .toList());
    }
}

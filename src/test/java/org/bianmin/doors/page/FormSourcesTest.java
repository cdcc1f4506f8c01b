package org.bianmin.doors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;

class FormSourcesTest {

    private final Snapshot now = Content.snapshot(Content.fixture());
    private final FormSources sources = new FormSources(now.catalog(), now::guides, now::laws, now::registers);

    @Test
    void aRowOfTheRegisterOfBoundariesIsShownWithItsDocumentAndItsPage() {
        ReasonView view = sources.reason(because("east/subsidy"));
        assertTrue(view.text().zh().contains("第 1 项"), view.text().zh());
        assertTrue(view.text().en().contains("no. 1"), view.text().en());
        assertEquals("复核", view.words());
        assertEquals("east/boundaries/subsidy.html", view.path());
    }

    @Test
    void oneThatIsNotThereLeadsNowhere() {
        assertNull(sources.reason(because("west/subsidy")).path());
        assertNull(sources.reason(because("east/nothing")).path());
    }

    private static FieldReason because(String boundary) {
        return new FieldReason(null, null, null, 0, boundary, "复核", "accept");
    }
}

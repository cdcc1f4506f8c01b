package org.bianmin.content.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office has a control that no source of its own orders where it says who has decided it and when, and never by silence. */
class DecidedControlTest {

    @TempDir
    Path folder;

    @Test
    void whoHasDecidedItAndWhenStandsInPlaceOfAClause() throws IOException {
        Snapshot content = with("by: 单位, on: 2026-12-01, kind: bad-rating, when: daily");
        Control control = content.controls().control("own-tunchang").orElseThrow();
        assertEquals(List.of(), control.basis());
        assertEquals(new Control.SettingValue(Control.DECIDED, "单位", "2026-12-01"), control.decided());
        assertEquals(List.of(), content.report().errors());
    }

    @Test
    void withoutADayOrAClauseThereIsNone() throws IOException {
        assertRefused("by: 单位, kind: bad-rating, when: daily");
    }

    @Test
    void whatDoesTheWordsOfAClauseNeedsOne() throws IOException {
        assertRefused("by: 单位, on: 2026-12-01, kind: sampling, when: monthly 1");
    }

    private void assertRefused(String said) throws IOException {
        List<ContentProblem> errors = with(said).report().errors();
        assertTrue(errors.stream().anyMatch(error -> error.toString().contains("没有依据")), errors::toString);
    }

    private Snapshot with(String said) throws IOException {
        Content.copyReal(folder);
        Files.writeString(
                folder.resolve("jurisdictions/tunchang/controls.yaml"),
                "  - {id: own-tunchang, " + said + ", name: {zh: 差评整改, en: Ratings}}\n",
                StandardOpenOption.APPEND);
        return Content.snapshot(new ContentFolder(folder));
    }
}

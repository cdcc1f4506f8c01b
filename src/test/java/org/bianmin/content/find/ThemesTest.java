package org.bianmin.content.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real themes, and slips in them. */
class ThemesTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.real());
    private static final String FILE = ThemesReader.FILE;

    @TempDir
    Path temp;

    @Test
    void everyItemIsFoundByALifeEvent() {
        Problems problems = new Problems();
        Themes themes = ThemesReader.read(Content.real(), CATALOG, problems);
        assertEquals(List.of(), problems.all());
        assertEquals(20, themes.of(ThemeKind.LIFE_EVENT).size());
        assertEquals(13, themes.of(ThemeKind.PERSON).size());
        assertTrue(themes.all().stream()
                .allMatch(theme -> theme.name().hasEnglish() && theme.hint().hasEnglish()));
    }

    @Test
    void anItemKnowsItsThemes() {
        Themes themes = ThemesReader.read(Content.real(), CATALOG);
        assertEquals(
                List.of("land", "housing", "farmer"),
                themes.of(CATALOG.item("jiyuan-32").orElseThrow()).stream()
                        .map(Theme::id)
                        .toList());
    }

    @Test
    void anItemThatThereIsNot() {
        ContentProblem problem = onlyError("- jiyuan-228\n", "- jiyuan-299\n");
        assertEquals("unknown-reference", problem.rule());
        assertEquals("没有事项「jiyuan-299」。", problem.message().zh());
        assertEquals(FILE, problem.file());
    }

    @Test
    void anItemThatStandsTwiceInATheme() {
        assertEquals(
                "duplicate",
                onlyError("- jiyuan-228\n", "- jiyuan-228\n      - jiyuan-228\n")
                        .rule());
    }

    @Test
    void aThemeThatStandsTwice() {
        ContentProblem problem = onlyError("- id: children\n", "- id: birth\n");
        assertEquals("duplicate", problem.rule());
        assertEquals("The theme \"birth\" stands here twice.", problem.message().en());
    }

    @Test
    void anIdThatCannotBeAFileName() {
        assertEquals(
                "value", onlyError("- id: children\n", "- id: ../children\n").rule());
    }

    @Test
    void aKindThatThereIsNot() {
        ContentProblem problem =
                onlyError("- id: children\n    kind: life-event\n", "- id: children\n    kind: event\n");
        assertEquals("Known kinds: life-event, person.", problem.remedy().en());
    }

    @Test
    void anItemInNoLifeEventIsOnlyAWarning() {
        ContentFolder content = Content.copy(temp.resolve("content"));
        Content.replace(content, FILE, "      - jiyuan-228\n", "");
        Problems problems = new Problems();
        ThemesReader.read(content, CATALOG, problems);
        assertEquals(List.of(), problems.errors());
        assertEquals("without-theme", problems.all().get(0).rule());
    }

    private ContentProblem onlyError(String... pairs) {
        ContentFolder content = Content.copy(temp.resolve("content"));
        for (int i = 0; i < pairs.length; i += 2) {
            Content.replace(content, FILE, pairs[i], pairs[i + 1]);
        }
        Problems problems = new Problems();
        ThemesReader.read(content, CATALOG, problems);
        assertEquals(1, problems.errors().size(), () -> problems.errors().toString());
        assertThrows(BrokenContentException.class, () -> ThemesReader.read(content, CATALOG));
        return problems.errors().get(0);
    }
}

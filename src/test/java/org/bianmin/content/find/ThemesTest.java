package org.bianmin.content.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

/** Themes, and slips in them. */
class ThemesTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.fixture());
    private static final String FILE = ThemesReader.FILE;

    @TempDir
    Path temp;

    @Test
    void everyItemIsFoundByALifeEvent() {
        Problems problems = new Problems();
        Themes themes = ThemesReader.read(Content.fixture(), CATALOG, problems);
        assertEquals(List.of(), problems.all());
        assertEquals(3, themes.of(ThemeKind.LIFE_EVENT).size());
        assertEquals(1, themes.of(ThemeKind.PERSON).size());
    }

    @Test
    void anItemKnowsItsThemes() {
        Themes themes = ThemesReader.read(Content.fixture(), CATALOG);
        assertEquals(
                List.of("forest", "farmer"),
                themes.of(CATALOG.item("north-1").orElseThrow()).stream()
                        .map(Theme::id)
                        .toList());
    }

    @Test
    void anItemThatThereIsNot() {
        ContentProblem problem = onlyError("north-2]", "north-9]");
        assertEquals("unknown-reference", problem.rule());
        assertEquals("没有事项「north-9」。", problem.message().zh());
        assertEquals(FILE, problem.file());
    }

    @Test
    void anItemThatStandsTwiceInATheme() {
        assertEquals("duplicate", onlyError("north-2]", "north-2, north-2]").rule());
    }

    @Test
    void aThemeThatStandsTwice() {
        ContentProblem problem = onlyError("- id: forest\n", "- id: moving\n");
        assertEquals("duplicate", problem.rule());
        assertEquals(
                "The theme \"moving\" stands here twice.", problem.message().en());
    }

    @Test
    void anIdThatCannotBeAFileName() {
        assertEquals("value", onlyError("- id: forest\n", "- id: ../forest\n").rule());
    }

    @Test
    void aKindThatThereIsNot() {
        ContentProblem problem = onlyError("- id: forest\n    kind: life-event\n", "- id: forest\n    kind: event\n");
        assertEquals("Known kinds: life-event, person.", problem.remedy().en());
    }

    @Test
    void anItemInNoLifeEventIsOnlyAWarning() {
        ContentFolder content = Content.copy(temp.resolve("content"));
        Content.replace(content, FILE, ", north-2]", "]");
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

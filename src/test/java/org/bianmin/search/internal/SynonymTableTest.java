package org.bianmin.search.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.find.SynonymsReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Linter;
import org.bianmin.search.Synonyms;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clerk may write in the table of synonyms, and what is told. */
class SynonymTableTest {

    private static final String HEADER = "from,to,language\n";

    @Test
    void meaningsOfAWord() {
        Synonyms synonyms = read("低保,最低生活保障,zh\n低保,救助,zh\n怎么办,,zh\nLost Cards,report loss,en\n");
        assertEquals(List.of("最低生活保障", "救助"), synonyms.of("低保"));
        assertEquals(List.of(), synonyms.of("怎么办"));
        assertEquals(List.of("report loss"), synonyms.of("lost card"));
        assertNull(synonyms.of("最低"));
    }

    @ParameterizedTest
    @CsvSource({
        "'pension,养老金,zh', value",
        "'养老金,pension,en', value",
        "'低保,最低生活保障,fr', value",
        "',最低生活保障,zh', required",
        "'低 保,最低生活保障,zh', value",
        "'…,最低生活保障,zh', value"
    })
    void aRowThatCannotBe(String row, String rule) {
        ContentProblem problem = problems("轮椅,辅助器具,zh\n" + row + "\n").get(0);
        assertEquals(rule, problem.rule());
        assertEquals("synonyms.csv:3", problem.file() + ":" + problem.line());
    }

    @Test
    void aRowThatStandsTwice() {
        List<ContentProblem> problems = problems("轮椅,辅助器具,zh\n轮椅,辅助器具,zh\n");
        assertEquals("duplicate", problems.get(0).rule());
        assertEquals(3, problems.get(0).line());
    }

    @Test
    void anotherHeader() {
        Problems problems = new Problems();
        SynonymsReader.read(Content.fixture().with("synonyms.csv", "word,meaning\na,b\n"), problems);
        assertEquals("csv-header", problems.all().get(0).rule());
    }

    private static Synonyms read(String rows) {
        return new Synonyms(SynonymsReader.read(content(rows), new Problems()));
    }

    private static List<ContentProblem> problems(String rows) {
        return new ContentLoader(new Linter(List.of(new SynonymTable())))
                .load(content(rows)).report().problems().stream()
                        .filter(problem -> problem.file().equals(SynonymsReader.FILE))
                        .toList();
    }

    private static ContentFolder content(String rows) {
        return Content.fixture().with("synonyms.csv", HEADER + rows);
    }
}

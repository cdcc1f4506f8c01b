package org.bianmin.content.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.lint.BrokenFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file whose form is broken is told with its line, in words, and nothing else with it. */
class FileFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2 | YAML 写法不对：用了制表符（Tab） | a: 1\\n\\tb: 2
                    2 | YAML 写法不对：引号没有成对 | a: 1\\nb: "x\\nc: 3
                    3 | 「a」出现两次，只有一处会算数。 | a: 1\\nb: 2\\na: 3
                    3 | 「c」出现两次，只有一处会算数。 | a:\\n  - c: 2\\n    c: 3
                    1 | 这里用了锚点（&x）。 | a: &x [1]\\nb: *x
                    1 | 这里用了锚点（&x）。 | a: &x [*x]
                    1 | YAML 写法不对：有看不见的控制字符 | a: "\\1"
                    """)
    void yaml(int line, String message, String text) {
        Problems problems = new Problems();
        Yaml.parse("a.yaml", text.translateEscapes(), problems);
        assertEquals(
                List.of(line + " " + message),
                problems.all().stream()
                        .map(problem -> problem.line() + " " + problem.message().zh())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 | 这一行有 3 格，表头有 2 格。 | a,b\\n1,2\\n1,2,3
                    2 | 这一行有 1 格，表头有 2 格。 | a,b\\n1\\n1,2
                    2 | 这一行只有逗号。 | a,b\\n,\\n1,2
                    3 | 从这一行起读不懂：引号没有成对。 | a,b\\n1,2\\n"1,2
                    """)
    void table(int line, String message, String text) {
        Problems problems = new Problems();
        Csv.parse("a.csv", text.translateEscapes(), problems);
        assertEquals(
                List.of(line + " " + message),
                problems.all().stream()
                        .map(problem -> problem.line() + " " + problem.message().zh())
                        .toList());
    }

    @Test
    void aTableInAnotherEncodingIsTheOnlyErrorOfAllThatFollowsFromIt(@TempDir Path root) throws Exception {
        ContentFolder content = BrokenFixture.in(root, BrokenFixture.BASE);
        Path items = root.resolve("jurisdictions/demo/items.csv");
        Files.write(items, Files.readString(items).getBytes(Charset.forName("GB18030")));
        Problems problems = new Problems();
        CatalogReader.read(content, problems);
        assertTrue(problems.errors().size() > 1);
        assertEquals(
                List.of("jurisdictions/demo/items.csv:1 encoding"),
                new BrokenContentException(problems.all())
                        .problems().stream()
                                .map(problem -> problem.file() + ":" + problem.line() + " " + problem.rule())
                                .toList());
    }
}

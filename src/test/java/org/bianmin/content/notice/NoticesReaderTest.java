package org.bianmin.content.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.notice.NoticeBlock.Kind;
import org.bianmin.content.process.Processes;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesReaderTest {

    private static final Processes PROCESSES =
            Content.snapshot(Content.fixture()).processes();

    @TempDir
    Path folder;

    @Test
    void everyKindThatAnActionIssuesHasItsTemplates() {
        Problems problems = new Problems();
        NoticeTemplates templates = NoticesReader.read(Content.real(), PROCESSES, problems);
        assertEquals(List.of(), problems.all());
        assertEquals(
                java.util.Set.of(
                        "full",
                        "acceptance",
                        "correction",
                        "non-acceptance",
                        "decision",
                        "refusal",
                        "delivery",
                        "letter-accepted",
                        "letter-answer",
                        "letter-elsewhere",
                        "letter-mistaken",
                        "letter-passed",
                        "letter-review"),
                templates.kinds().keySet());
        assertEquals("受理通知书", templates.of("acceptance").orElseThrow().title().zh());
        assertEquals(
                "Decision to refuse",
                templates.of("refusal").orElseThrow().title().en());
    }

    @Test
    void aMissingTemplateIsToldWithItsFile() throws IOException {
        ContentFolder copy = Content.copy(folder);
        Files.delete(folder.resolve("notices/refusal.en.md"));
        ContentProblem problem = only(copy);
        assertEquals("notices/refusal.en.md", problem.file());
        assertTrue(problem.message().zh().contains("缺少"));
    }

    @Test
    void aTemplateThatNothingIssuesIsTold() throws IOException {
        ContentFolder copy = Content.copy(folder);
        Files.writeString(folder.resolve("notices/receipt.zh.md"), "# 收件凭证\n");
        ContentProblem problem = only(copy);
        assertEquals("notices/receipt.zh.md", problem.file());
        assertTrue(problem.remedy().en().contains("acceptance"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "补交的期限：{due};补交的期限：{deadline};13;{deadline};{due}",
                "补交的期限：{due};补交的期限：{due} };13;大括号;{applicant}",
                "补交的期限：{due};**补交**的期限：{due};13;标题、段落;别的标记",
                "补交的期限：{due};1. 补交的期限：{due};13;标题、段落;别的标记",
                "补交的期限：{due};## 补交的期限：{due};13;标题、段落;别的标记",
                "# 补齐补正通知书;补齐补正通知书;1;标题;名称",
            })
    void whatATemplateCannotSayIsToldWithItsLine(String right, String wrong, int line, String message, String remedy) {
        ContentFolder copy = Content.copy(folder);
        Content.replace(copy, "notices/correction.zh.md", right, wrong);
        ContentProblem problem = read(copy).stream()
                .filter(found -> found.file().equals("notices/correction.zh.md"))
                .findFirst()
                .orElseThrow();
        assertEquals(line, problem.line());
        assertTrue(problem.message().zh().contains(message), problem::toString);
        assertTrue(problem.remedy().zh().contains(remedy), problem::toString);
    }

    @Test
    void bothLanguagesHaveTheSameFields() {
        ContentFolder copy = Content.copy(folder);
        Content.replace(copy, "notices/refusal.en.md", "{remedy}\n", "Go home.\n");
        ContentProblem problem = only(copy);
        assertEquals("notices/refusal.en.md", problem.file());
        assertTrue(problem.remedy().en().contains("remedy"));
    }

    @Test
    void aLineIsRepeatedForEachLineOfItsValueAndNothingInItIsMarkup() {
        NoticeTemplate template = new NoticeTemplate(
                "k",
                new Text(
                        "# 题\n\n甲：{applicant}\n\n- {papers}\n\n{reason}\n",
                        "# T\n\nA {applicant}\n\n- {papers}\n\n{reason}\n"));
        Text filled = template.fill(Map.of(
                NoticeField.APPLICANT, Text.same("{papers} *王* <b>"),
                NoticeField.PAPERS, Text.same("户口本\n\n- 身份证\n 3. 照片"),
                NoticeField.REASON, Text.same("# 一\n二 \\ 三\n+ 四")));
        List<NoticeBlock> blocks = NoticeBlock.of(filled.zh());
        assertEquals(
                List.of(
                        new NoticeBlock(Kind.TITLE, List.of("题")),
                        new NoticeBlock(Kind.PARAGRAPH, List.of("甲：{papers} *王* <b>")),
                        new NoticeBlock(Kind.LIST, List.of("户口本", "- 身份证", "3. 照片")),
                        new NoticeBlock(Kind.PARAGRAPH, List.of("# 一")),
                        new NoticeBlock(Kind.PARAGRAPH, List.of("二 \\ 三")),
                        new NoticeBlock(Kind.PARAGRAPH, List.of("+ 四"))),
                blocks);
        assertFalse(filled.zh().contains("<b>"), "for whoever renders it as CommonMark");
    }

    private static ContentProblem only(ContentFolder copy) {
        List<ContentProblem> problems = read(copy);
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private static List<ContentProblem> read(ContentFolder copy) {
        Problems problems = new Problems();
        NoticesReader.read(copy, PROCESSES, problems);
        return problems.all();
    }
}

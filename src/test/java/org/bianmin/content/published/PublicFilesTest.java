package org.bianmin.content.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.inspection.InspectionReason;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of what was made public are read as they were written, from a folder of their own, and name no person. */
class PublicFilesTest {

    private static final Path FILES = Path.of("src/test/resources/fixture/published");

    @Test
    void everyKindIsWrittenAsItWasRead() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(FILES)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        assertEquals(4, files.size());
        for (Path path : files) {
            String text = Files.readString(path);
            String file = ContentFolder.PUBLISHED + "/"
                    + FILES.relativize(path).toString().replace('\\', '/');
            PublicDocument document = PublicFiles.read(file, text, true).orElseThrow();
            assertEquals(file, document.file());
            assertEquals(text, PublicFiles.write(document), file);
            assertEquals(
                    document,
                    PublicFiles.read(file, PublicFiles.write(document), true).orElseThrow());
            String waiting = PublicFiles.write(document.approved(null, document.words()));
            assertFalse(PublicFiles.read(file, waiting, true).isPresent(), "it does not say when it was published");
            assertTrue(PublicFiles.read(file, waiting, false).isPresent(), file);
        }
    }

    @Test
    void resultsOfInspectionsAreReadAsTheyWereWritten() {
        LocalDate day = LocalDate.of(2026, 10, 12);
        PublicDocument document = new PublicDocument(
                PublicKind.INSPECTIONS,
                "2026-10",
                Unit.ofPlace("north"),
                new Text("监督检查结果", "Results of inspections"),
                day,
                day.plusDays(30),
                List.of("double-random-north"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                        new PublicDocument.Visit("north-agencies", "石桥职业介绍所", InspectionReason.DRAW, day, 2),
                        new PublicDocument.Visit("north-agencies", "", InspectionReason.REPORT, day, 0)));
        String text = PublicFiles.write(document);
        assertEquals(document, PublicFiles.read(document.file(), text, true).orElseThrow());
        for (String broken : List.of(
                text.replace("draw", "whim"),
                text.replace("\"found\" : 2", "\"found\" : \"two\""),
                text.replace("石桥职业介绍所", "石桥职业介绍所 13800138000"),
                text.replace("\"reason\" : \"report\"", "\"reason\" : \"report\", \"inspector\" : \"王五\""))) {
            assertFalse(broken.equals(text));
            assertFalse(PublicFiles.read(document.file(), broken, true).isPresent(), broken);
        }
        String elsewhere = text.replace("\"inspections\"", "\"announcement\"");
        assertFalse(PublicFiles.read("published/north/announcement/2026-10.json", elsewhere, true)
                .isPresent());
    }

    /** What was copied from elsewhere may hold characters that nobody sees; what has them must still be read again. */
    @Test
    void charactersThatNobodySeesAreNotWritten() throws IOException {
        String file = "published/north/announcement/2026-11-22-1.json";
        String text = Files.readString(FILES.resolve("north/announcement/2026-11-22-1.json"));
        PublicDocument document = PublicFiles.read(file, text, true)
                .orElseThrow()
                .approved(LocalDate.of(2026, 11, 22), new Text("电\u007f话\u0081公\u0001布\ufffe", null));
        PublicDocument again =
                PublicFiles.read(file, PublicFiles.write(document), true).orElseThrow();
        assertEquals("电话公\u0001布", again.words().zh());
    }

    @Test
    void theFolderStandsApartFromTheContent(@TempDir Path temp) throws IOException {
        ContentFolder content = Content.copy(temp.resolve("content"));
        Path below = temp.resolve("content/published/north/runs.json");
        Files.createDirectories(below.getParent());
        Files.copy(FILES.resolve("north/runs.json"), below);
        ContentFolder apart = new ContentFolder(content.root(), temp.resolve("files"));
        assertEquals(List.of(), PublicFiles.read(apart, new Problems()).all());
        assertFalse(apart.allFiles().contains("published/north/runs.json"));
        assertEquals(1, PublicFiles.read(content, new Problems()).all().size());

        Content.lay(FILES, temp.resolve("files"));
        Files.writeString(temp.resolve("files/north/.runs.json.new"), "half of");
        Problems problems = new Problems();
        PublicDocuments documents = PublicFiles.read(apart, problems);
        assertEquals(List.of(), problems.all());
        assertEquals(4, documents.all().size());
        assertTrue(apart.allFiles().contains("published/north/runs.json"));
        assertTrue(apart.stamps().containsKey("published/east/samples/2026-10.json"));
        assertEquals(
                List.of("2026-11-22-1", "no-7"),
                documents.ofPlace("north").stream().map(PublicDocument::period).toList());
        assertEquals(
                LocalDate.of(2026, 11, 1),
                documents.run("north", "register-north-posts").orElseThrow().lastRun());
        assertEquals(
                "2026-11-22-1",
                documents
                        .latestOf("north", "disclosure-north-telephone")
                        .orElseThrow()
                        .period());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三 11010519491231002X",
                "证件 110105194912310021，",
                "110105 19491231 0021",
                "１１０１０５１９４９１２３１００２Ｘ",
                "电话13800138000",
                "+86 138-0013-8000",
                "护照 E12345678",
                "港澳居民 H1234567",
                "138.0013.8000",
                "1 3 8 0 0 1 3 8 0 0 0",
                "1.3.8.0.0.1.3.8.0.0.0",
                "138\u200b0013\u200b8000",
                "1\u2060380\ufeff01380\u00ad00",
                "１３８　００１３　８０００",
                "1３8·0０13·80００",
                "（138）0013-8000",
                "138—0013—8000",
                "138\n0013\n8000",
                "一三八零零一三八零零零",
                "电话一三八〇〇一三八〇〇〇",
                "\u0661\u0663\u0668\u0660\u0660\u0661\u0663\u0668\u0660\u0660\u0660",
                "110105.19491231.002X",
                "1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X",
                "110105\u200d19491231\u200d002X",
                "１１０１０５ １９４９　１２３１ ００２Ｘ",
                "护照 E 12345678",
                "护照 E1234\u200b5678"
            })
    void aNumberOfAPersonIsFound(String text) {
        assertTrue(PersonalNumbers.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话 0898-63820000，12345",
                "2026-11-20 至 2026-11-27，共 7 日",
                "2026.1.30—2026.12.31",
                "2026-11-30 2026-12-07 18:30",
                "2026.11.30 8:30-17:30",
                "第13、14、15、16、17、18、19项",
                "15,300,500,200 元",
                "一、三、五日",
                "A 2026-11-30",
                "二〇二六年十一月三十日",
                "north/990001100/990001100201",
                "琼府〔2026〕12 号，预算 1380013 元",
                "0123456789012345678901234567890123456789"
            })
    void otherNumbersAreNone(String text) {
        assertFalse(PersonalNumbers.isIn(text));
    }
}

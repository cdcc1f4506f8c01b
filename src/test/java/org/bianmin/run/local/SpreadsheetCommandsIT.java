package org.bianmin.run.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainIntegrationTest;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.support.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export and import as commands of the packaged application, the jar or the native executable. */
@QuarkusMainIntegrationTest
class SpreadsheetCommandsIT {

    private static final String ITEMS = "jurisdictions/east/items.csv";

    @TempDir
    Path temp;

    private ContentFolder content;
    private Path sheet;

    @BeforeEach
    void copy() {
        content = Content.copy(temp.resolve("content"));
        sheet = temp.resolve("out/east.csv");
    }

    @Test
    void aSheetGoesOutIsChangedAndComesBack(QuarkusMainLauncher launcher) throws IOException {
        LaunchResult exported = launch(launcher, "export", "east", "--out", sheet.toString());
        assertEquals(0, exported.exitCode(), exported.getErrorOutput());
        assertTrue(exported.getOutput().contains("8 行 rows, UTF-8 BOM"), exported.getOutput());

        String before = Files.readString(content.root().resolve(ITEMS));
        Files.writeString(sheet, Files.readString(sheet).replace("\n8,8,query,", "\n8,8,application,"));
        LaunchResult preview = launch(launcher, "import", "east", sheet.toString());
        assertEquals(0, preview.exitCode(), preview.getErrorOutput());
        assertTrue(preview.getOutput().contains("事项性质 nature: query → application"), preview.getOutput());
        assertEquals(before, Files.readString(content.root().resolve(ITEMS)));

        LaunchResult applied = launch(
                launcher, "import", "east", sheet.toString(), "--apply", "--zh", "改为申请", "--en", "Now an application");
        assertEquals(0, applied.exitCode(), applied.getErrorOutput());
        assertEquals(
                before.replace("\n8,8,query,", "\n8,8,application,"),
                Files.readString(content.root().resolve(ITEMS)));
        String changes = Files.readString(content.root().resolve("jurisdictions/east/changes.yaml"));
        assertTrue(changes.contains("items: [east-8]"), changes);
        assertTrue(changes.contains("explanation: {zh: 改为申请, en: Now an application}"), changes);
        assertEquals(15, CatalogReader.read(content).items().count());
    }

    @Test
    void errorsAreToldAndEndTheCommand(QuarkusMainLauncher launcher) throws IOException {
        launch(launcher, "export", "east", "--out", sheet.toString(), "--encoding", "gb18030");
        String before = Files.readString(content.root().resolve(ITEMS));
        byte[] broken = new String(Files.readAllBytes(sheet), "GB18030")
                .replace("\n8,8,query,", "\n8,8,apply,")
                .getBytes("GB18030");
        Files.write(sheet, broken);
        LaunchResult result = launch(
                launcher, "import", "east", sheet.toString(), "--apply", "--zh", "改为申请", "--en", "Now an application");
        assertEquals(1, result.exitCode());
        assertTrue(result.getOutput().contains("第 9 行 C 列「事项性质 nature」"), result.getOutput());
        assertEquals(before, Files.readString(content.root().resolve(ITEMS)));
    }

    @Test
    void slipsOnTheCommandLine(QuarkusMainLauncher launcher) {
        LaunchResult unknown = launch(launcher, "export", "nowhere", "--out", sheet.toString());
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.getErrorOutput().contains("east, north, west, west-second"));
        LaunchResult unexplained = launch(launcher, "import", "east", sheet.toString(), "--apply", "--zh", "改");
        assertEquals(2, unexplained.exitCode());
        assertTrue(unexplained.getErrorOutput().contains("--apply needs an explanation"));
        LaunchResult missing = launch(launcher, "import", "east", sheet + ".no");
        assertEquals(2, missing.exitCode());
        assertTrue(missing.getErrorOutput().contains("There is no such file"));
    }

    private LaunchResult launch(QuarkusMainLauncher launcher, String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--content";
        all[args.length + 1] = content.root().toString();
        return launcher.launch(all);
    }
}

package org.bianmin.run.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainIntegrationTest;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.support.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** The machine that runs the command cannot name such a file there, so that only the advice is left. */
    @ParameterizedTest
    @ValueSource(strings = {"import tunchang 清单.csv", "export tunchang --out 输出.csv", "site --out 网站"})
    void aLocaleWithoutChineseIsToldInOneSentence(String command) throws IOException, InterruptedException {
        Path jar = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
        assumeTrue(Files.exists(jar), "the package is native");
        List<String> line = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", jar.toString()));
        line.addAll(List.of(command.split(" ")));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), told);
        assertEquals(
                "命令里有中文，语言环境须为 UTF-8，请加 LC_ALL=C.UTF-8 再运行。"
                        + "The command has Chinese in it and needs a UTF-8 locale; run it with LC_ALL=C.UTF-8.",
                told.strip());
    }

    private LaunchResult launch(QuarkusMainLauncher launcher, String... args) {
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--content";
        all[args.length + 1] = content.root().toString();
        return launcher.launch(all);
    }
}

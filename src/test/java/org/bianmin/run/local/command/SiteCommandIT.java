package org.bianmin.run.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainIntegrationTest;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.doors.page.Paths;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator as a command of the packaged application, the jar or the native executable, with no database anywhere. */
@QuarkusMainIntegrationTest
class SiteCommandIT {

    /** The content that is published, whatever it is. */
    @Test
    @Launch({"site", "--content", "content", "--out", "target/it-site"})
    void publishesTheWholeSite(LaunchResult result) {
        assertTrue(result.getOutput().contains(" files, "), result.getOutput());
        CatalogReader.read(Content.real())
                .items()
                .forEach(item ->
                        assertTrue(Files.isRegularFile(Path.of("target/it-site/en", Paths.guide(item))), item.id()));
        assertTrue(Files.isRegularFile(Path.of("target/it-site/data/catalog.json")));
    }

    @Test
    void aSiteThatIsThereIsNotMadeAgain(QuarkusMainLauncher launcher, @TempDir Path temp) throws IOException {
        ContentFolder content = Content.copy(temp.resolve("content"));
        String[] command = {
            "site",
            "--content",
            content.root().toString(),
            "--out",
            temp.resolve("site").toString()
        };
        assertFalse(launcher.launch(command).getOutput().contains(" 0 made"));
        String again = launcher.launch(command).getOutput();
        assertTrue(again.contains(" 0 made, 0 written, 0 removed"), again);
        Content.replace(content, "messages/site.csv", "\nfooter_promise,", "\nfooter_promised,");
        assertEquals(1, launcher.launch(command).exitCode());
    }

    @Test
    void brokenContentIsToldToTheClerkAndNothingIsPublished(QuarkusMainLauncher launcher, @TempDir Path temp)
            throws IOException {
        ContentFolder content = Content.copy(temp.resolve("content"));
        Content.replace(content, "jurisdictions/east/items.csv", "\n8,8,query,", "\n8,8,apply,");
        Path out = temp.resolve("site");
        LaunchResult result =
                launcher.launch("site", "--content", content.root().toString(), "--out", out.toString());
        assertEquals(1, result.exitCode(), result.getOutput() + result.getErrorOutput());
        assertTrue(result.getErrorOutput().contains("jurisdictions/east/items.csv:9: 错误 error [value]"));
        assertTrue(Files.notExists(out.resolve("zh")));
    }

    @Test
    void wordsOfTheSiteThatAreMissingAreToldToTheClerk(QuarkusMainLauncher launcher, @TempDir Path temp)
            throws IOException {
        ContentFolder content = Content.copy(temp.resolve("content"));
        Content.replace(content, "messages/site.csv", "\nfooter_promise,", "\nfooter_promised,");
        LaunchResult result = launcher.launch(
                "site",
                "--content",
                content.root().toString(),
                "--out",
                temp.resolve("site").toString());
        assertEquals(1, result.exitCode(), result.getOutput() + result.getErrorOutput());
        assertTrue(result.getErrorOutput().contains("没有「footer_promise」这一行"), result.getErrorOutput());
        assertTrue(!result.getErrorOutput().contains("Exception"), result.getErrorOutput());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldToTheClerk(QuarkusMainLauncher launcher, @TempDir Path temp)
            throws IOException {
        Path out = Files.writeString(temp.resolve("file"), "").resolve("site");
        LaunchResult result = launcher.launch("site", "--out", out.toString());
        assertEquals(1, result.exitCode(), result.getOutput() + result.getErrorOutput());
        assertTrue(result.getErrorOutput().contains(out + "」"), result.getErrorOutput());
        assertTrue(!result.getErrorOutput().contains("Exception"), result.getErrorOutput());
    }
}

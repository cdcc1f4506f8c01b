package org.bianmin.run.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.AllRules;
import org.bianmin.content.lint.BrokenFixture;
import org.bianmin.content.lint.Linter;
import org.bianmin.content.lint.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void endsWithOneAndTellsTheProblemWhereThereIsAnError() throws IOException {
        ContentFolder content = BrokenFixture.in(folder, "source-remarks-field");
        run(content, "--accept-translations");
        out.getBuffer().setLength(0);

        assertEquals(1, run(content));
        assertTrue(
                out.toString().startsWith("jurisdictions/demo/source-remarks.csv:2: 错误 error [source-remarks-field] "),
                out::toString);
        assertTrue(
                out.toString().endsWith("1 个错误，0 个提醒。1 errors, 0 warnings." + System.lineSeparator()), out::toString);
    }

    @Test
    void acceptsTranslationsIntoTheRegister() throws IOException {
        ContentFolder content = BrokenFixture.in(folder, "base");
        assertEquals(0, run(content));
        assertTrue(out.toString().contains("[translation-new]"), out::toString);
        out.getBuffer().setLength(0);

        assertEquals(0, run(content, "--accept-translations"));
        assertEquals("0 个错误，0 个提醒。0 errors, 0 warnings." + System.lineSeparator(), out.toString());
        assertTrue(Files.isRegularFile(folder.resolve(Translations.FILE)));
    }

    private int run(ContentFolder content, String... arguments) {
        return new CommandLine(new CheckCommand(new ContentLoader(new Linter(AllRules.all())), content))
                .setOut(new PrintWriter(out))
                .execute(arguments);
    }
}

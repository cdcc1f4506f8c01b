package org.bianmin.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule tells what is wrong, word by word, with file and line; see {@code expected.txt} of each fixture. */
class BrokenContentTest {

    /** Writes what is said in place of what was expected, to be read in the difference before it is committed. */
    private static final String REWRITE = "golden.rewrite";

    @TempDir
    Path folder;

    static Stream<String> fixtures() throws IOException {
        return BrokenFixture.names().stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void saysExactlyWhatIsWrong(String name) throws IOException {
        ContentFolder content = BrokenFixture.in(folder, name);
        List<LintRule> rules =
                AllRules.all().stream().filter(rule -> rule.name().equals(name)).toList();
        if (name.equals("translation-stale")) {
            acceptBase(content);
        }

        String actual = new ContentLoader(new Linter(rules))
                .load(content).report().problems().stream()
                        .map(ContentProblem::toString)
                        .map(text -> text.replace(System.lineSeparator(), "\n"))
                        .collect(Collectors.joining("\n", "", "\n"));

        Path expected = BrokenFixture.ROOT.resolve(name).resolve("expected.txt");
        if (Boolean.getBoolean(REWRITE)) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual);
    }

    @Test
    void everyRuleHasAFixture() throws IOException {
        List<String> rules = AllRules.all().stream().map(LintRule::name).toList();
        assertTrue(rules.size() >= 19, () -> "found only " + rules);
        assertEquals(
                List.of(),
                rules.stream().filter(rule -> !names().contains(rule)).toList());
    }

    @Test
    void soundContentHasNoErrorAndNoWarningButUnacceptedTranslations() throws IOException {
        ContentFolder content = BrokenFixture.in(folder, BrokenFixture.BASE);
        ContentLoader loader = new ContentLoader(new Linter(AllRules.all()));
        assertEquals(
                List.of("translation-new"),
                loader.load(content).report().problems().stream()
                        .map(ContentProblem::rule)
                        .distinct()
                        .toList());

        acceptBase(content);
        assertEquals(List.of(), loader.load(content).report().problems());
    }

    /** Accepts the translations of the sound content, whatever stands in the folder now. */
    private void acceptBase(ContentFolder content) throws IOException {
        ContentFolder base =
                new ContentFolder(BrokenFixture.ROOT.resolve(BrokenFixture.BASE).resolve("content"));
        Files.writeString(
                content.root().resolve(Translations.FILE),
                Translations.accepting(
                        new ContentLoader(new Linter(List.of())).load(base).translated()));
    }

    private static List<String> names() {
        try {
            return BrokenFixture.names();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

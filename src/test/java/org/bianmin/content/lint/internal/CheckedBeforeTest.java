package org.bianmin.content.lint.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.AllRules;
import org.bianmin.content.lint.BrokenFixture;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.lint.Linter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A linter that has checked a content before says of it what one says that has not, whatever is edited. */
class CheckedBeforeTest {

    private static final String LIST = "jurisdictions/east/items.csv";

    private final List<LintRule> rules = AllRules.all();

    @TempDir
    Path folder;

    @Test
    void whatIsBrokenAndMendedIsToldAsIfCheckedForTheFirstTime() throws IOException {
        ContentFolder content = BrokenFixture.in(folder, BrokenFixture.BASE);
        Linter linter = new Linter(rules);
        List<ContentProblem> sound = linter.check(content).problems();
        for (String name : BrokenFixture.names()) {
            BrokenFixture.breakIn(folder, name);
            assertEquals(anew(content), linter.check(content).problems(), name);
            BrokenFixture.mendIn(folder, name);
            assertEquals(sound, linter.check(content).problems(), name);
        }
    }

    @Test
    void anItemThatGoesIsMissedInOtherJurisdictionsToo() throws IOException {
        ContentFolder content = org.bianmin.support.Content.copy(folder);
        Linter linter = new Linter(rules);
        linter.check(content);
        Path list = content.root().resolve(LIST);
        String rows = Files.readString(list).strip();
        Files.writeString(list, rows.substring(0, rows.lastIndexOf('\n') + 1));
        assertEquals(anew(content), linter.check(content).problems());
    }

    @Test
    void onlyTheJurisdictionThatWasEditedIsCheckedAgain() throws IOException {
        ContentFolder content = org.bianmin.support.Content.copy(folder);
        Watcher rule = new Watcher();
        Linter linter = new Linter(List.of(rule));
        linter.check(content);
        rule.looked.clear();

        Path list = content.root().resolve(LIST);
        Files.writeString(list, Files.readString(list) + "\n");
        linter.check(content);
        assertEquals(2, rule.looked.size(), "the jurisdiction and what all share");

        rule.looked.clear();
        Path glossary = content.root().resolve("glossary.csv");
        Files.writeString(glossary, Files.readString(glossary) + "\n");
        linter.check(content);
        assertFalse(rule.looked.size() <= 2, "all of them");
    }

    private List<ContentProblem> anew(ContentFolder content) {
        return new Linter(rules).check(content).problems();
    }

    /** Notes which parts are looked at. */
    private static final class Watcher implements LintRule {
        private final ConcurrentLinkedQueue<List<String>> looked = new ConcurrentLinkedQueue<>();

        @Override
        public String name() {
            return "watcher";
        }

        @Override
        public void check(LintInput content, Problems problems) {
            looked.add(content.files());
        }
    }
}

package org.bianmin.content.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.Linter;
import org.bianmin.content.register.RegimePart;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionsReaderTest {

    private static final String FILE = "jurisdictions/north/inspections.yaml";

    @TempDir
    Path folder;

    @Test
    void readsTheStepsInTheirOrderWithWhatComesBefore() {
        InspectionRegime regime = Content.snapshot(Content.fixture())
                .inspections()
                .regime("north-agencies")
                .orElseThrow();
        assertEquals(2, regime.inspectors());
        assertEquals(StepForm.PLAN, regime.plan().form());
        InspectionStep sign = regime.step("sign").orElseThrow();
        assertEquals(Set.of("visit"), sign.after());
        assertEquals(Set.of("plan", "approve", "notify", "visit"), regime.before(sign));
        assertTrue(regime.step("demand").orElseThrow().onlyIfFound());
    }

    /** What is looked at is what the source says, word by word. */
    @Test
    void takesTheChecklistFromTheRegimeOfTheSource() {
        Snapshot real = new ContentLoader(new Linter(List.of())).load(Content.real());
        InspectionRegime regime = real.inspections().regime("yazhou-agencies").orElseThrow();
        List<Text> words = real.registers()
                .of(real.catalog().jurisdiction("yazhou").orElseThrow())
                .regimes()
                .regimes()
                .get(0)
                .points(RegimePart.CONTENT);
        assertEquals(8, words.size());
        assertEquals(words, regime.points().stream().map(InspectionPoint::words).toList());
        assertTrue(regime.points().get(0).where().zh().startsWith("《部门职责登记表"));
    }

    @ParameterizedTest
    @CsvSource({
        "form: signature,    form: signs,           form 或 by 不认识",
        "after: [sign],      after: [signs],        前面没有步骤",
        "id: notify,         id: visit,             写了两次",
        "'site, surprise',   'site, by night',      不认识",
        "inspectors: 2,      inspectors: 0,         至少 1 人",
        "id: north-agencies, id: agencies,          应以「north-」开头",
        "form: archive,      form: words,           最后一步应为 archive",
        "organisations: true, points: nothing,      regimes.yaml 里没有"
    })
    void saysWhatIsWrong(String words, String by, String said) {
        ContentFolder copy = Content.copy(folder);
        Content.replace(copy, FILE, words, by);
        List<String> problems = Content.snapshot(copy).report().problems().stream()
                .filter(problem -> problem.file().equals(FILE))
                .map(problem -> problem.message().zh())
                .toList();
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(said)), problems::toString);
    }

    @Test
    void saysWhichControlNamesAStepThatThereIsNot() {
        ContentFolder copy = Content.copyReal(folder);
        Content.replace(
                copy,
                "jurisdictions/yazhou/controls.yaml",
                "regime: yazhou-agencies, step: demand",
                "regime: yazhou-agencies, step: claim");
        List<String> problems = new ContentLoader(new Linter(List.of()))
                .load(copy).report().problems().stream()
                        .map(problem -> problem.message().zh())
                        .filter(problem -> problem.contains("claim"))
                        .toList();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains("inspection-yazhou-agencies-demand"));
    }
}

package org.bianmin.content.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the kinds of process, and with what places say of their items, is told with file and line. */
class ProcessesReaderTest {

    private static final String CSV = "jurisdictions/east/process.csv";
    private static final String HEADER = "item,what,value,document,where,words_zh,words_en,by,on\n";
    private static final String SOUND = "east-1,review,reviewer county-reviewer,east-document,r1 c2,实行二级复核制度;,,,\n";

    @TempDir
    Path folder;

    @Test
    void theFileThatIsPublishedIsSound() {
        assertEquals(List.of(), Content.snapshot(Content.copy(folder)).report().errors());
    }

    /** The first words are replaced by the second, once; the line is that on which {@code at} then stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{action: send-to-review,|{action: send-two,|{action: send-two,|「send-two」|send-two",
                "{action: contact, from: [referred], to: referred,|{action: contact, from: [referred], to:"
                        + " gone,|{action: contact, from|「gone」|gone",
                "start: received\\n"
                        + "    review: [reviewer]\\n"
                        + "    uses: [intake, records, work, delivery]\\n"
                        + "    transitions:\\n"
                        + "      - {action: lead|start: begun\\n"
                        + "    review: [reviewer]\\n"
                        + "    uses: [intake, records, work, delivery]\\n"
                        + "    transitions:\\n"
                        + "      - {action: lead|- id: joint\\n"
                        + "    name: {zh: 联办件|「begun」|begun",
                "{action: deliver, from: [decided], to: completed, by: [village-clerk,|{action: deliver, from:"
                        + " [decided], to: completed, by: [village-king,|{action: deliver, from|village-king|village-king",
                "usual: promised|usual: common|usual: common|「common」|common",
                "{action: resume, from: [suspended], to: accepted, by: [town-window, county-window, manager],|{action:"
                        + " resume, from: [suspended], to: accepted, |{action: resume,|没有人能做|nobody may do resume",
                "{action: decide, from: [accepted], to: decided, by: [village-clerk|{action: decide, from: [joint],"
                        + " to: decided, by: [village-clerk|{action: decide, from|走不到「decide」|never comes to decide",
                "asks: [lead, departments]\\n|asks: [departments]\\n|- id: lead\\n|牵头部门|lead department",
                "review: true, opinions: true, |review: true, |- {action: approve, from: [joint]|要等各部门的意见|must wait for the opinions",
                "asks: [reason]\\n    notice: refusal|asks: [reason]|- id: refuse\\n|通知书|issue a notice",
                "asks: [reason]\\n"
                        + "    notice: non-acceptance|notice: non-acceptance|- id: not-accept\\n"
                        + "|理由|ask for a reason",
                "review: [reviewer]\\n"
                        + "    uses: [intake, records, work, delivery]\\n"
                        + "    transitions:\\n"
                        + "      - {action: send-to-review|uses: [intake, records, work, delivery]\\n"
                        + "    transitions:\\n"
                        + "      - {action: send-to-review|- id: promised\\n"
                        + "|没有写谁审核|names nobody who reviews",
                "{action: deliver, from: [decided], to: completed,|{action: deliver, from: [decided, completed], to:"
                        + " completed,|{action: deliver, from|已结束|where a case is closed",
                "uses: [intake, records]|uses: [take-in, records]|uses: [take-in, records]|take-in|take-in",
                "proofFor: [counter, home], awaits: check}|proofFor: [window], awaits: check}|{action: deliver, from:"
                        + " [decided], to: checking|送达方式|ways of delivery",
                "proof: [seen, provider], proofFor: [counter, home], awaits: check}|proof: [guess], proofFor:"
                        + " [counter], awaits: check}|{action: deliver, from: [decided], to: checking|guess|guess",
                "{action: see-identity, from: [received, supplement, accepted, review, joint, referred, suspended,"
                        + " decided]|{action: see-identity, from: [received, supplement, accepted, review, joint,"
                        + " referred, suspended]|{action: deliver, from: [decided], to: completed|记录证件|no action records"
                        + " that",
                "asks: [process, later, by-day]|asks: [process, later]|{action: accept-later,|要问日期|ask for the day",
                "county-window], applicant: true, ends: papers}|county-window], applicant: true}|{action:"
                        + " accept-later,|没有步骤办结|nothing ends",
            })
    void aProcessThatCannotRunIsToldWithItsLine(String right, String slip, String at, String zh, String en) {
        ContentFolder content = Content.copy(folder);
        String text = edit(ProcessesReader.FILE, all -> replaced(all, newlines(right), newlines(slip)));
        int line = (int) text.substring(0, text.indexOf(newlines(at))).lines().count();
        // The text before may end within the line, which counts too.
        int expected = text.substring(0, text.indexOf(newlines(at))).endsWith("\n") ? line + 1 : line;
        ContentProblem error = errors(content).stream()
                .filter(one -> one.file().equals(ProcessesReader.FILE) && one.line() == expected)
                .filter(one -> (one.message().zh() + one.remedy().zh()).contains(zh))
                .findFirst()
                .orElseThrow(() -> new AssertionError("line " + expected + ": " + errors(content)));
        assertTrue((error.message().en() + error.remedy().en()).contains(en), error::toString);
    }

    @Test
    void aStateThatNothingReachesIsTold() {
        ContentFolder content = Content.copy(folder);
        edit(
                ProcessesReader.FILE,
                all -> replaced(
                        all,
                        "\nactions:\n",
                        "\n  - id: lost\n    name: {zh: 丢了, en: Lost}\n"
                                + "    hint: {zh: 丢了。, en: Lost.}\n    holder: window\n\nactions:\n"));
        ContentProblem error = only(content);
        assertEquals(ProcessesReader.FILE, error.file());
        assertEquals(
                "no kind of process reaches the state lost.", error.message().en());
        assertEquals("  - id: lost", line(ProcessesReader.FILE, error.line()));
    }

    @Test
    void aStateFromWhichNoCaseIsEverClosedIsTold() {
        ContentFolder content = Content.copy(folder);
        edit(
                ProcessesReader.FILE,
                all -> replaced(
                                replaced(
                                        all,
                                        "joint, referred, suspended, decided], to: withdrawn",
                                        "joint, suspended, decided], to: withdrawn"),
                                "- {action: return, from: [referred], to: accepted,",
                                "- {action: return, from: [referred], to: referred,")
                        .replaceFirst("(?m)^ *- \\{action: record-result, .*\n", "")
                        .replaceFirst("(?m)^ *- \\{action: refuse, from: \\[referred\\].*\n", ""));
        assertTrue(
                errors(content).stream()
                        .anyMatch(error -> error.message().en().equals("referred cannot be closed from referred.")
                                && line(ProcessesReader.FILE, error.line()).equals("  - id: referred")),
                () -> errors(content).toString());
    }

    @Test
    void whatASourceSaysOfAnItemIsRead() {
        ContentFolder content = Content.copy(folder);
        write(SOUND + "east-1,promised,5 working-days,,,办公会定的,,东县政务中心,2026-11-29\n");
        ItemProcess said = Content.snapshot(content).processes().of("east-1");
        assertEquals(
                List.of(StaffRole.REVIEWER, StaffRole.COUNTY_REVIEWER),
                said.review().map(Said::value).orElseThrow());
        assertEquals("5 working-days", said.limit().orElseThrow().value().written());
        assertTrue(said.review().orElseThrow().basis().isSource());
        assertEquals("东县政务中心", said.limit().orElseThrow().basis().by());
    }

    @Test
    void whichPapersMayComeLaterAndWhoFinishesAtOnceIsRead() {
        ContentFolder content = Content.copy(folder);
        String by = ",,,,,东县政务中心,2026-11-29\n";
        write(SOUND + "east-1,key-paper,身份证 | identity card" + by + "east-1,later-paper,照片" + by
                + "east-1,later-paper,证明" + by + "east-1,later-within,5 days" + by + "east-1,commitment,没有违建" + by
                + "east-1,check-within,1 months" + by + "east-1,at-once,chief-representative" + by);
        ItemProcess said = Content.snapshot(content).processes().of("east-1");
        assertEquals(
                List.of(new Text("身份证", "identity card")),
                said.keyPapers().stream().map(Said::value).toList());
        assertEquals(
                List.of("照片", "证明"),
                said.laterPapers().stream().map(paper -> paper.value().zh()).toList());
        assertEquals("5 days", said.within(Duty.PAPERS).orElseThrow().value().written());
        assertEquals("1 months", said.within(Duty.CHECK).orElseThrow().value().written());
        assertEquals("没有违建", said.commitment().orElseThrow().value().zh());
        assertTrue(said.atOnce().isPresent());
        assertTrue(ItemProcess.unsaid("east-2").laterPapers().isEmpty(), "what is not said is not there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "east-1,at-once,reviewer,,,,,中心,2026-11-29|value|首席事务代表|chief-representative",
                "east-1,later-within,soon,,,,,中心,2026-11-29|value|5 working-days|5 working-days",
                "east-1,later-paper,,,,,,中心,2026-11-29|value|为空|is empty",
                "west-1,kind,instant,,,,,中心,2026-11-29|item|事项编号|item of this place",
                "east-1,fee,5,,,,,中心,2026-11-29|what|可以写：kind|kind, review",
                "east-1,kind,quick,,,,,中心,2026-11-29|value|instant、promised|instant, promised",
                "east-1,review,reviewer king,,,,,中心,2026-11-29|value|先后|in order",
                "east-1,promised,5 weeks,,,,,中心,2026-11-29|value|5 working-days|5 working-days",
                "east-1,promised,0 days,,,,,中心,2026-11-29|value|5 working-days|5 working-days",
                "east-1,kind,instant,,,,,,2026-11-29|by|「by」为空|\"by\" is empty",
                "east-1,kind,instant,,,,,中心,|on|「on」为空|\"on\" is empty",
                "east-1,kind,instant,,,,,中心,昨天|on|例如 2026|For example 2026",
                "east-1,kind,instant,west-document,r1 c1,原话,,,|document|本地的文件|document of this place",
                "east-1,kind,instant,east-document,,原话,,,|where|「where」为空|\"where\" is empty",
                "east-1,kind,instant,east-document,r1 c1,,,,|words_zh|为空|is empty",
                "east-2,review,reviewer,east-document,r1 c1,实行二级复核,,,|value|至少写 2 个|2 levels",
                "east-2,review,reviewer county-reviewer,east-document,r1 c1,实行三级审核,,,|value|至少写 3 个|3 levels",
                "east-1,review,reviewer county-reviewer,east-document,r1 c1,再说一遍,,,|what|已经写过|said twice",
            })
    void aSlipInAPlacesTableIsToldWithItsLineAndColumn(String row, String column, String zh, String en) {
        ContentFolder content = Content.copy(folder);
        write(SOUND + row + "\n");
        ContentProblem error = only(content);
        assertEquals(List.of(CSV, 3, column), List.of(error.file(), error.line(), error.column()));
        assertTrue((error.message().zh() + error.remedy().zh()).contains(zh), error::toString);
        assertTrue((error.message().en() + error.remedy().en()).contains(en), error::toString);
    }

    /** The kinds stand for all places, and so may quote the document of any. */
    @Test
    void theKindsThatArePublishedQuoteDocumentsThatAreThere() {
        Snapshot real = Content.snapshot(Content.real());
        Set<String> documents =
                real.guides().sources().stream().map(SourceDocument::document).collect(Collectors.toSet());
        Map<String, String> missing = real.processes().all().stream()
                .filter(kind -> !kind.isLetter())
                .filter(kind ->
                        kind.basis() != null && !documents.contains(kind.basis().document()))
                .collect(Collectors.toMap(CaseProcess::id, kind -> kind.basis().document()));
        assertEquals(Map.of(), missing);
    }

    private ContentProblem only(ContentFolder content) {
        List<ContentProblem> errors = errors(content);
        assertEquals(1, errors.size(), errors::toString);
        return errors.get(0);
    }

    private static List<ContentProblem> errors(ContentFolder content) {
        return Content.snapshot(content).report().errors();
    }

    private void write(String rows) {
        try {
            Files.writeString(folder.resolve(CSV), HEADER + rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String edit(String file, UnaryOperator<String> change) {
        try {
            String text = change.apply(Files.readString(folder.resolve(file)));
            Files.writeString(folder.resolve(file), text);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(String file, int number) {
        try {
            return Files.readAllLines(folder.resolve(file)).get(number - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replaced(String text, String right, String slip) {
        assertEquals(
                2, text.split(java.util.regex.Pattern.quote(right), -1).length, () -> "not exactly once: " + right);
        return text.replace(right, slip);
    }

    private static String newlines(String words) {
        return words.replace("\\n", "\n");
    }
}

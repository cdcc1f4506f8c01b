package org.bianmin.domain.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Form;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.text.Language;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionCheckTest {

    private static final Catalog CATALOG = CatalogReader.read(Content.real());
    private static final Form FORM = CATALOG.formOf(CATALOG.item("tunchang-12").orElseThrow());
    private static final Map<String, String> GOOD = Map.of(
            "applicantName", " 张  三 ",
            "residentId", "340524 19800101 001x",
            "mobile", "+86 138-1234-5678",
            "truthful", "yes");

    @Test
    void goodAnswersAreTidiedUp() {
        SubmissionCheck check = check(GOOD, List.of());
        assertEquals(List.of(), check.errors());
        assertEquals(
                Map.of(
                        "applicantName", "张 三",
                        "residentId", "34052419800101001X",
                        "mobile", "13812345678",
                        "truthful", "yes"),
                check.answers());
    }

    @Test
    void anEmptyFormNamesEveryFieldThatMustBeFilledIn() {
        assertEquals(
                List.of("applicantName", "residentId", "mobile", "truthful"),
                check(Map.of(), List.of()).errors().stream()
                        .map(FieldError::field)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "applicantName, '', 请填写姓名。, Fill in: Full name.",
        "residentId, 340524198001010010, 身份证号码不对，请对照身份证检查：应为 18 位，最后一位可以是 X。, "
                + "'Resident identity number: this is not right. Check it against the card: 18 characters; the last may be X.'",
        "mobile, 12345, 手机号码不对，应为 11 位数字，以 13 至 19 开头。, "
                + "Mobile number: this is not right. It has 11 digits and begins with 13 to 19.",
        "truthful, no, 请勾选“我如实填报，以上内容属实”。, Tick the box “What I have written is true”."
    })
    void aWrongAnswerGetsAMessageThatNamesTheFieldAndTheRemedy(String field, String typed, String zh, String en) {
        List<FieldError> errors = check(with(field, typed), List.of()).errors();
        assertEquals(1, errors.size());
        assertEquals(field, errors.get(0).field());
        assertEquals(zh, errors.get(0).message().in(Language.ZH));
        assertEquals(en, errors.get(0).message().in(Language.EN));
    }

    @Test
    void lengthIsCountedInCharactersAndNotInCodeUnits() {
        assertEquals(
                List.of(),
                check(with("applicantName", "𠮷".repeat(50)), List.of()).errors());
        assertEquals(
                List.of("applicantName"),
                check(with("applicantName", "𠮷".repeat(51)), List.of()).errors().stream()
                        .map(FieldError::field)
                        .toList());
    }

    @Test
    void aHelperMustSayHowToBeReached() {
        assertEquals(
                List.of("helperMobile"),
                check(with("helperName", "李四"), List.of()).errors().stream()
                        .map(FieldError::field)
                        .toList());
    }

    @Test
    void unknownFieldsAreNotStored() {
        assertEquals(
                GOOD.keySet(),
                check(with("isAdmin", "true"), List.of()).answers().keySet());
    }

    @Test
    void aNulCharacterWhichTheDatabaseCannotHoldBecomesASpace() {
        assertEquals(
                "张 三", check(with("applicantName", "张\0三"), List.of()).answers().get("applicantName"));
    }

    @Test
    void tooManyTooLargeAndStrangeFilesAreRefused() {
        assertEquals(
                "文件太多，最多 5 个。",
                fileError(IntStream.range(0, 6)
                        .mapToObj(i -> file("image/png", 1))
                        .toList()));
        assertEquals("文件太大，合计最多 3 MB。可以少传几个，或带到窗口。", fileError(List.of(file("image/png", 3 * 1024 * 1024 + 1))));
        assertEquals("不能上传“x”，只收 JPEG、PNG 照片和 PDF。", fileError(List.of(file("application/x-sh", 1))));
    }

    @Test
    void filesUpToTheLimitsAreTaken() {
        assertEquals(
                List.of(),
                check(GOOD, List.of(file("image/png", 3 * 1024 * 1024 - 1), file("application/pdf", 1)))
                        .errors());
    }

    private static String fileError(List<Attachment> files) {
        List<FieldError> errors = check(GOOD, files).errors();
        assertEquals(1, errors.size());
        assertEquals("attachments", errors.get(0).field());
        return errors.get(0).message().zh();
    }

    private static Attachment file(String mediaType, int size) {
        return new Attachment("x", mediaType, new byte[size]);
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> answers = new HashMap<>(GOOD);
        answers.put(field, value);
        return answers;
    }

    private static SubmissionCheck check(Map<String, String> answers, List<Attachment> files) {
        return new SubmissionCheck(FORM, CATALOG.messages(), new Submission("tunchang-12", "zh", answers, files));
    }
}

package org.bianmin.domain.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bianmin.content.catalog.Form;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionCheckTest {

    private static final Form FORM = Fixture.CATALOG.formOf(Fixture.item("east-1"));
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
        "applicantName, '', error_required",
        "residentId, 340524198001010010, error_resident_id",
        "mobile, 12345, error_mobile",
        "truthful, no, error_confirm"
    })
    void aWrongAnswerGetsAMessageThatNamesTheFieldAndTheRemedy(String field, String typed, String message) {
        List<FieldError> errors = check(with(field, typed), List.of()).errors();
        assertEquals(List.of(new FieldError(field, Fixture.words(message, "field", label(field)))), errors);
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
                Fixture.words("error_too_many_files", "most", Text.same("5")),
                fileError(IntStream.range(0, 6)
                        .mapToObj(i -> file("image/png", 1))
                        .toList()));
        assertEquals(
                Fixture.words("error_files_too_large", "most", Text.same("3")),
                fileError(List.of(file("image/png", 3 * 1024 * 1024 + 1))));
        assertEquals(
                Fixture.words("error_file_kind", "file", Text.same("x")),
                fileError(List.of(file("application/x-sh", 1))));
    }

    @Test
    void filesUpToTheLimitsAreTaken() {
        assertEquals(
                List.of(),
                check(GOOD, List.of(file("image/png", 3 * 1024 * 1024 - 1), file("application/pdf", 1)))
                        .errors());
    }

    private static Text fileError(List<Attachment> files) {
        List<FieldError> errors = check(GOOD, files).errors();
        assertEquals(1, errors.size());
        assertEquals("attachments", errors.get(0).field());
        return errors.get(0).message();
    }

    private static Text label(String name) {
        return FORM.fields()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow()
                .label();
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
        return new SubmissionCheck(FORM, Fixture.CATALOG.messages(), new Submission("east-1", "zh", answers, files));
    }
}

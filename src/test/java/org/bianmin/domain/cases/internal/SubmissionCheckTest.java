package org.bianmin.domain.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Form;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
import org.bianmin.support.Photos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionCheckTest {

    private static final Form FORM = Fixture.form("east-1");
    private static final int MOST = FORM.attachments().most();
    private static final int EACH = FORM.attachments().mostBytesEach();
    private static final int TOTAL = FORM.attachments().totalBytes();
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
                        "documentType", "resident-card",
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
        "residentId, 340524198001010010, error_check_character",
        "residentId, E12345678, error_resident_card",
        "mobile, 12345, error_telephone",
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

    @ParameterizedTest
    @CsvSource({
        "'', error_choice",
        "石桥村, error_division",
        "north/990001100/990001001001, error_division",
        "north/990001999, error_division",
        "east, error_division",
    })
    void aDivisionIsOneOfThePlace(String typed, String message) {
        Text label = Fixture.form("north-1")
                .fields()
                .filter(field -> field.name().equals("division"))
                .findFirst()
                .orElseThrow()
                .label();
        assertEquals(
                List.of(new FieldError("division", Fixture.words(message, "field", label))),
                inNorth(with("division", typed)).errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"north/990001001/990001001002", "north/990001100", "north"})
    void aVillageATownOrThePlaceItselfMayBeNamed(String unit) {
        SubmissionCheck check = inNorth(with("division", " " + unit));
        assertEquals(List.of(), check.errors());
        assertEquals(unit, check.answers().get("division"));
    }

    @Test
    void whereThereIsNoListNobodyIsAskedAndNothingIsKept() {
        SubmissionCheck check = check(with("division", "north/990001100"), List.of());
        assertEquals(List.of(), check.errors());
        assertFalse(check.answers().containsKey("division"));
    }

    @Test
    void unknownFieldsAreNotStored() {
        assertFalse(check(with("isAdmin", "true"), List.of()).answers().containsKey("isAdmin"));
    }

    @Test
    void aNulCharacterWhichTheDatabaseCannotHoldIsTakenOut() {
        assertEquals(
                "张三", check(with("applicantName", "张\0三"), List.of()).answers().get("applicantName"));
    }

    @ParameterizedTest
    @MethodSource("copiedNumbers")
    void whatACopyBringsAlongIsNoPartOfANumber(String field, String typed, String stored) {
        SubmissionCheck check = check(with(field, typed), List.of());
        assertEquals(List.of(), check.errors());
        assertEquals(stored, check.answers().get(field));
    }

    /** Every invisible, direction, space and dash character, before, within and after each number; and every width of its digits. */
    static Stream<Arguments> copiedNumbers() {
        Map<String, String> numbers = Map.of("residentId", "11010119900307803X", "mobile", "13800000000");
        List<String> between = IntStream.of(
                        0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C, 0x200B, 0x2060,
                        0xFEFF, 0xAD, 0x3164, 0, 0x1B, '\t', ' ', 0xA0, 0x2003, 0x202F, 0x3000, '-', 0x2010, 0x2011,
                        0x2013, 0x2014, 0x2212, 0xFF0D, 0x30FC)
                .mapToObj(Character::toString)
                .toList();
        return numbers.entrySet().stream()
                .flatMap(number -> Stream.concat(
                                between.stream()
                                        .map(sign -> sign
                                                + number.getValue().substring(0, 6)
                                                + sign
                                                + number.getValue().substring(6)
                                                + sign),
                                Stream.of(
                                        wide(number.getValue(), 0xFF10, 0xFF38),
                                        wide(number.getValue(), 0x0660, 'x'),
                                        number.getValue().toLowerCase(Locale.ROOT)))
                        .map(typed -> Arguments.of(number.getKey(), typed, number.getValue())));
    }

    private static String wide(String number, int zero, int x) {
        return number.codePoints()
                .map(sign -> sign == 'X' ? x : sign - '0' + zero)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "110101209903078031, error_not_yet_born",
        "110101000103078036, error_too_long_ago",
        "110101180001018033, error_too_long_ago",
        "000000000001010009, error_area",
        "000000199003078032, error_area",
        "11010119000229803X, error_no_such_day",
    })
    void aNumberOfNobodyIsRefusedWithTheReason(String number, String message) {
        assertEquals(
                List.of(new FieldError("residentId", Fixture.words(message, "field", label("residentId")))),
                check(with("residentId", number), List.of()).errors());
    }

    @ParameterizedTest
    @CsvSource({
        "911840199003078032, permanent-resident-card",
        "810000199003078033, residence-permit",
        "830000199003078037, residence-permit",
        "110101200002298036, resident-card",
    })
    void aNumberAloneSaysWhichDocumentItIs(String number, String kind) {
        SubmissionCheck check = check(with("residentId", number), List.of());
        assertEquals(List.of(), check.errors());
        assertEquals(kind, check.answers().get("documentType"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u00A0",
                "\uFEFF",
                "\u2060",
                "\u3000",
                "\u202E",
                "\u3164",
                "\u2800",
                "\u001B",
                "\u115F\u1160",
                "\u00AD",
                "\u180E",
                "\uFE0F",
                "\u200D",
                " \t\n",
                "\u2028"
            })
    void aNameOfWhichNothingIsToBeSeenIsNone(String name) {
        assertEquals(
                List.of(new FieldError(
                        "applicantName", Fixture.words("error_required", "field", label("applicantName")))),
                check(with("applicantName", name), List.of()).errors());
    }

    @ParameterizedTest
    @CsvSource({
        "12345, error_name",
        "。。, error_name",
        "\uD83D\uDE00, error_name",
        "张\uE000, error_characters",
        "张\uFFFD, error_characters",
        "张\uFFFE, error_characters",
        "张\uD840, error_characters"
    })
    void aNameWithoutALetterOrWithLostCharactersIsRefused(String name, String message) {
        assertEquals(
                List.of(new FieldError("applicantName", Fixture.words(message, "field", label("applicantName")))),
                check(with("applicantName", name), List.of()).errors());
    }

    @ParameterizedTest
    @CsvSource({
        "阿布都热依木•买买提, 阿布都热依木·买买提",
        "\u202E李四\u202C, 李四",
        "Nguy\u1EC5n Th\u1ECB Hoa, Nguy\u1EC5n Th\u1ECB Hoa",
        "Nguye\u0302\u0303n, Nguy\u1EC5n",
        "李〇, 李〇",
        "\uD883\uDEDD某, \uD883\uDEDD某",
        "ئابدۇرەھىم, ئابدۇرەھىم",
        "བཀྲ་ཤིས, བཀྲ་ཤིས",
    })
    void namesOfEveryScriptAreTaken(String typed, String stored) {
        SubmissionCheck check = check(with("applicantName", typed), List.of());
        assertEquals(List.of(), check.errors());
        assertEquals(stored, check.answers().get("applicantName"));
    }

    @Test
    void aChildWithoutADocumentHasABirthdayAndAGuardian() {
        Map<String, String> child = with("documentType", "none");
        child.remove("residentId");
        assertEquals(
                List.of("birthDate", "helperName", "helperMobile"),
                check(child, List.of()).errors().stream().map(FieldError::field).toList());
        child.putAll(Map.of("birthDate", "２０１９年３月７日", "helperName", "李四", "helperMobile", "0898-63820000"));
        assertEquals(
                List.of("guardianConsent"),
                check(child, List.of()).errors().stream().map(FieldError::field).toList());
        child.put("guardianConsent", "yes");
        SubmissionCheck check = check(child, List.of());
        assertEquals(List.of(), check.errors());
        assertEquals("2019-03-07", check.answers().get("birthDate"));
        assertFalse(check.answers().containsKey("residentId"));
        child.put("residentId", "E12345678");
        assertEquals(
                List.of(new FieldError(
                        "residentId", Fixture.words("error_document_of_none", "field", label("residentId")))),
                check(child, List.of()).errors());
    }

    @ParameterizedTest
    @CsvSource({"110101201803078038, true", "34052419800101001X, false"})
    void aGuardianConsentsForWhoeverIsUnderFourteenByTheDocument(String document, boolean child) {
        SubmissionCheck check = check(with("residentId", document), List.of());
        List<String> missing = check.errors().stream().map(FieldError::field).toList();
        assertEquals(child, missing.contains("guardianConsent"), missing::toString);
    }

    @Test
    void aTelephoneIsKeptOnlyWithConsentAndIsNoConditionOfAnApplication() {
        Map<String, String> answers = with("secondTelephone", "13900000000");
        SubmissionCheck refused = check(answers, List.of());
        assertEquals(List.of(), refused.errors());
        assertFalse(refused.answers().containsKey("secondTelephone"));
        answers.put("telephoneConsent", "yes");
        assertEquals("13900000000", check(answers, List.of()).answers().get("secondTelephone"));
    }

    @Test
    void aBirthdayIsOnlyKeptOfAChildWithoutADocument() {
        SubmissionCheck check = check(with("birthDate", "31.12.99999"), List.of());
        assertEquals(List.of(), check.errors());
        assertFalse(check.answers().containsKey("birthDate"));
    }

    @Test
    void aForeignSpouseAppliesWithPassportAndTelephoneFromHome() {
        Map<String, String> answers = with("documentType", "passport");
        answers.putAll(Map.of("residentId", "c1234567", "mobile", "+84 912 345 678"));
        SubmissionCheck check = check(answers, List.of());
        assertEquals(List.of(), check.errors());
        assertEquals("C1234567", check.answers().get("residentId"));
        assertEquals("+84912345678", check.answers().get("mobile"));
        assertEquals("passport", check.answers().get("documentType"));
    }

    @Test
    void anAnswerThatTheFormDoesNotListIsRefused() {
        assertEquals(
                List.of(new FieldError("documentType", Fixture.words("error_choice", "field", label("documentType")))),
                check(with("documentType", "library-card"), List.of()).errors());
    }

    @Test
    void marksWithoutEndAreTooLong() {
        assertEquals(
                List.of(new FieldError(
                        "applicantName",
                        Fixture.words("error_too_long", "field", label("applicantName"))
                                .with("most", Text.same("50")))),
                check(with("applicantName", "a" + "\u0301".repeat(5000)), List.of())
                        .errors());
    }

    @Test
    void tooManyTooLargeAndStrangeFilesAreRefused() {
        assertEquals(
                Fixture.words("error_too_many_files", "most", Text.same(String.valueOf(MOST))),
                fileError(IntStream.rangeClosed(0, MOST)
                        .mapToObj(i -> file(Photos.jpeg(100)))
                        .toList()));
        assertEquals(
                Fixture.words("error_files_too_large", "most", Text.same(String.valueOf(TOTAL / 1024 / 1024))),
                fileError(Collections.nCopies(4, file(Photos.jpeg(TOTAL / 4 + 1)))));
        assertEquals(
                Fixture.words("error_file_too_large", "most", Text.same(String.valueOf(EACH / 1024 / 1024))),
                fileError(List.of(file(Photos.jpeg(EACH + 1)))));
        assertEquals(
                Fixture.words("error_file_kind", "file", Text.same("x.jpg")),
                fileError(List.of(file("MZ program".getBytes(StandardCharsets.US_ASCII)))));
        assertEquals(
                Fixture.words("error_file_heic", "file", Text.same("x.jpg")),
                fileError(List.of(file("\0\0\0\030ftypheic\0\0\0\0".getBytes(StandardCharsets.US_ASCII)))));
        assertEquals(
                Fixture.words("error_file_empty", "file", Text.same("x.jpg")), fileError(List.of(file(new byte[0]))));
        assertEquals(
                Fixture.words("error_file_not_whole", "file", Text.same("x.jpg")),
                fileError(List.of(file(Arrays.copyOf(Photos.jpeg(1000), 900)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "image/jpg", "IMAGE/JPEG", "text/plain", ""})
    void aPhotoIsAPhotoWhateverItIsCalled(String mediaType) {
        for (byte[] content : List.of(Photos.drawn("jpg"), Photos.drawn("png"), Photos.pdf())) {
            assertEquals(
                    List.of(),
                    check(GOOD, List.of(new Attachment("x.txt", mediaType, content)))
                            .errors());
        }
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

    private static Attachment file(byte[] content) {
        return new Attachment("x.jpg", "image/jpeg", content);
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> answers = new HashMap<>(GOOD);
        answers.put(field, value);
        return answers;
    }

    private static SubmissionCheck inNorth(Map<String, String> answers) {
        return new SubmissionCheck(
                Fixture.form("north-1"),
                Fixture.CATALOG.messages(),
                LocalDate.of(2026, 11, 29),
                new Submission("north-1", "zh", answers, List.of()));
    }

    private static SubmissionCheck check(Map<String, String> answers, List<Attachment> files) {
        return new SubmissionCheck(
                FORM,
                Fixture.CATALOG.messages(),
                LocalDate.of(2026, 11, 29),
                new Submission("east-1", "zh", answers, files));
    }
}

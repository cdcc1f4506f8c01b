package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @ValueSource(strings = {"340524 19800101 001x", "３４０５２４１９８００１０１００１Ｘ", "34052419800101001×", "340524-19800101-001Х"})
    void theWaysInWhichPeopleTypeItAreOneNumber(String typed) {
        assertEquals(
                Optional.of(new ResidentId("34052419800101001X")),
                ResidentId.judge(typed, TODAY).accepted());
    }

    @ParameterizedTest
    @CsvSource({
        "'', SHAPE",
        "34052419800101001, SHAPE",
        "34052419800101001XX, SHAPE",
        "X34052419800101001, SHAPE",
        "E12345678, SHAPE",
        "340524198001010010, CHECK_CHARACTER",
        "34052419800231001X, NO_SUCH_DAY",
        "34052419801301001X, NO_SUCH_DAY",
        "11010119000229803X, NO_SUCH_DAY",
        "110101209903078031, NOT_YET_BORN",
        "110101000103078036, TOO_LONG_AGO",
        "110101180001018033, TOO_LONG_AGO",
        "000000199003078032, AREA",
        "000000000001010009, AREA",
        "990101199003078032, AREA",
        "840000199003078032, AREA",
    })
    void whatCannotBeANumberIsRefusedWithTheReason(String typed, NumberFault fault) {
        assertEquals(fault, ResidentId.judge(typed, TODAY).fault());
    }

    @Test
    void aBirthIsJudgedByTheDayThatIsGiven() {
        LocalDate birth = LocalDate.of(1980, 1, 1);
        String number = "34052419800101001X";
        assertEquals(
                NumberFault.NOT_YET_BORN,
                ResidentId.judge(number, birth.minusDays(1)).fault());
        assertTrue(ResidentId.judge(number, birth).accepted().isPresent());
        assertTrue(ResidentId.judge(number, birth.plusYears(130)).accepted().isPresent());
        assertEquals(
                NumberFault.TOO_LONG_AGO,
                ResidentId.judge(number, birth.plusYears(130).plusDays(1)).fault());
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        String number = "11010519491231002X";
        for (int i = 0; i < 17; i++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (number.charAt(i) != wrong) {
                    String typed = number.substring(0, i) + wrong + number.substring(i + 1);
                    assertTrue(ResidentId.judge(typed, TODAY).accepted().isEmpty(), typed);
                    assertTrue(ResidentId.parse(typed).isEmpty(), typed);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "110101200002298036, RESIDENT_CARD",
        "911840199003078032, PERMANENT_RESIDENT_CARD",
        "810000199003078033, RESIDENCE_PERMIT",
        "830000199003078037, RESIDENCE_PERMIT",
    })
    void theNumberSaysWhichDocumentCarriesIt(String typed, DocumentKind kind) {
        assertEquals(kind, ResidentId.judge(typed, TODAY).value().kind());
    }

    @Test
    void theMaskHidesBirthAndOrder() {
        assertEquals("340524********001X", new ResidentId("34052419800101001X").masked());
    }

    @Test
    void monthOfBirthAndSexStandInIt() {
        ResidentId id = ResidentId.parse("11010519491231002X").orElseThrow();
        assertEquals(LocalDate.of(1949, 12, 1), id.birthMonth());
        assertEquals("female", id.sex());
        assertEquals(
                "male", ResidentId.parse("34052419800101001X").orElseThrow().sex());
    }
}

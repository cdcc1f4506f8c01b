package org.bianmin.domain.cases.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.content.catalog.FormField;
import org.bianmin.ground.numbers.BirthDate;
import org.bianmin.ground.numbers.NumberFault;
import org.bianmin.ground.numbers.Quantity;
import org.bianmin.ground.numbers.Telephone;
import org.bianmin.ground.numbers.TypedDate;
import org.bianmin.ground.numbers.Verdict;
import org.bianmin.ground.text.TypedNumber;
import org.bianmin.ground.text.TypedText;

/**
 * What may stand in a field of each kind.
 *
 * @param answer as it is stored, tidied up, or null if it is refused
 * @param messageKey what to tell of an answer that is refused, or null
 */
record FieldCheck(String answer, String messageKey) {

    /** What a ticked box sends. */
    static final String TICKED = "yes";

    /** Signs that keyboards offer for the dot between the parts of a Uyghur, Tibetan or other name. */
    private static final Pattern NAME_DOT =
            Pattern.compile("(?<=\\p{L}) ?[\u2022\u2027\u2219\u22C5\u30FB\uFF65\uFF0E] ?(?=\\p{L})");

    /** What is to be seen of what was typed, in the form in which its kind is judged; empty if nothing is. */
    static String seen(FormField field, String typed) {
        return switch (field.kind()) {
            case LONG_TEXT -> TypedText.lines(typed);
            case TEXT, NAME -> TypedText.line(typed);
            case DOCUMENT_NUMBER, BIRTH_DATE, TELEPHONE, DATE, MONTH, YEAR, NUMBER, AMOUNT ->
                TypedNumber.grouped(typed);
            case CHOICE, ONE_OF, DIVISION, CONFIRM -> typed.strip();
        };
    }

    /**
     * Judges an answer of a field that asks for no document.
     *
     * @param seen what {@link #seen} gives, not empty
     */
    static FieldCheck of(FormField field, String seen, LocalDate today) {
        if (!TypedText.isReadable(seen)) {
            return refused("error_characters");
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> accepted(seen);
            case NAME ->
                TypedText.hasLetter(seen) ? accepted(NAME_DOT.matcher(seen).replaceAll("·")) : refused("error_name");
            case CHOICE, ONE_OF -> choice(field, seen);
            case DIVISION -> field.hasOption(seen) ? accepted(seen) : refused("error_division");
            case CONFIRM -> seen.equals(TICKED) ? accepted(TICKED) : refused("error_confirm");
            default -> number(field, seen, today);
        };
    }

    /** Judges an answer that is a number, a sum or a day. */
    private static FieldCheck number(FormField field, String seen, LocalDate today) {
        return switch (field.kind()) {
            case BIRTH_DATE -> of(field, BirthDate.judge(seen, today));
            case TELEPHONE -> of(field, Telephone.parse(seen).map(Telephone::number));
            case DATE -> of(field, TypedDate.day(seen).map(LocalDate::toString));
            case MONTH -> of(field, TypedDate.month(seen).map(YearMonth::toString));
            case YEAR -> of(field, TypedDate.year(seen).map(Year::toString));
            case NUMBER -> of(field, Quantity.whole(seen).map(String::valueOf));
            case AMOUNT -> of(field, Quantity.money(seen).map(BigDecimal::toPlainString));
            default -> throw new IllegalArgumentException("judged with its document");
        };
    }

    /** An answer that leads to another item is told there. */
    private static FieldCheck choice(FormField field, String seen) {
        return field.options().stream()
                .filter(option -> option.value().equals(seen))
                .findFirst()
                .map(option -> option.leadsTo() == null ? accepted(seen) : refused("error_other_item"))
                .orElseGet(() -> refused("error_choice"));
    }

    /** The message for a number or date with that fault; {@code kind} is what its shape should have been. */
    static String messageKey(NumberFault fault, String kind) {
        return fault == NumberFault.SHAPE
                ? "error_" + kind.replace('-', '_')
                : "error_" + fault.name().toLowerCase(Locale.ROOT);
    }

    private static FieldCheck of(FormField field, Verdict<LocalDate> birth) {
        return birth.accepted()
                .map(day -> accepted(day.toString()))
                .orElseGet(() -> refused(messageKey(birth.fault(), field.kind().code())));
    }

    private static FieldCheck of(FormField field, Optional<String> answer) {
        return answer.map(FieldCheck::accepted)
                .orElseGet(() -> refused("error_" + field.kind().code().replace('-', '_')));
    }

    private static FieldCheck accepted(String answer) {
        return new FieldCheck(answer, null);
    }

    private static FieldCheck refused(String messageKey) {
        return new FieldCheck(null, messageKey);
    }

    /** What to tell of a field that is left empty: whether to tick, to choose or to fill in. */
    static String emptyMessageKey(FormField field) {
        return switch (field.kind()) {
            case CONFIRM -> "error_confirm";
            case CHOICE, ONE_OF, DIVISION -> "error_choice";
            case TEXT, LONG_TEXT, NAME, DOCUMENT_NUMBER, BIRTH_DATE, TELEPHONE, DATE, MONTH, YEAR, NUMBER, AMOUNT ->
                "error_required";
        };
    }
}

package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.division.Unit;
import org.bianmin.ground.crypto.KeyedIndex;
import org.bianmin.ground.numbers.ResidentId;

/**
 * What stands of the answers beside what is sealed, because rules, lists and statistics need it. Names nobody: numbers are keyed
 * hashes, of a birth only the month. Each is null where the answers do not tell.
 *
 * @param documentIndex finds a person's cases by the number of the identity document
 * @param telephoneIndex finds a person's cases by the telephone number
 * @param birthMonth the first day of the month of birth
 * @param sex {@code female} or {@code male}
 * @param unit the town or village that the applicant named, or else the place; null only where the place is not told either
 */
@SuppressWarnings("java:S6218") // never compared
public record Derived(byte[] documentIndex, byte[] telephoneIndex, LocalDate birthMonth, String sex, Unit unit) {

    /** The purpose of the keyed hash of item and answers, see {@link Fingerprint}. */
    public static final String SAME_ANSWERS = "same-answers";

    private static final String DOCUMENT = "document";
    private static final String TELEPHONE = "telephone";

    /**
     * What the answers to a form tell; the first field of a kind is the applicant's.
     *
     * @param place the id of the jurisdiction of its item
     * @param answers checked
     */
    public static Derived of(Form form, String place, Map<String, String> answers, KeyedIndex index) {
        return of(
                first(form, FieldKind.DOCUMENT_NUMBER, answers).orElse(null),
                first(form, FieldKind.TELEPHONE, answers).orElse(null),
                first(form, FieldKind.BIRTH_DATE, answers).map(LocalDate::parse).orElse(null),
                unit(form, place, answers),
                index);
    }

    /** The town or village that the answers name, or else the place. */
    public static Unit unit(Form form, String place, Map<String, String> answers) {
        return first(form, FieldKind.DIVISION, answers)
                .flatMap(Unit::parse)
                .filter(unit -> unit.place().equals(place))
                .orElseGet(() -> Unit.ofPlace(place));
    }

    /**
     * What the numbers of an applicant and the unit named tell.
     *
     * @param document the number of the identity document, or null
     * @param telephone or null
     * @param birth of a child without a document, or null
     * @param unit or null
     */
    public static Derived of(String document, String telephone, LocalDate birth, Unit unit, KeyedIndex index) {
        Optional<ResidentId> resident = Optional.ofNullable(document).flatMap(ResidentId::parse);
        Optional<LocalDate> month = Optional.ofNullable(birth).map(day -> day.withDayOfMonth(1));
        return new Derived(
                document == null ? null : documentIndex(document, index),
                telephone == null ? null : telephoneIndex(telephone, index),
                resident.map(ResidentId::birthMonth).or(() -> month).orElse(null),
                resident.map(ResidentId::sex).orElse(null),
                unit);
    }

    /** What the cases of a document are found by. */
    public static byte[] documentIndex(String document, KeyedIndex index) {
        return index.of(DOCUMENT, document);
    }

    /** What the cases of a telephone are found by. */
    public static byte[] telephoneIndex(String telephone, KeyedIndex index) {
        return index.of(TELEPHONE, telephone);
    }

    private static Optional<String> first(Form form, FieldKind kind, Map<String, String> answers) {
        return form.fields()
                .filter(field -> field.kind() == kind)
                .map(FormField::name)
                .findFirst()
                .map(answers::get);
    }
}

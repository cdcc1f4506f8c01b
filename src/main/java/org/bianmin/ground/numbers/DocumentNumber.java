package org.bianmin.ground.numbers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The number of an identity document, by the rule of that document.
 *
 * <p>Three documents carry numbers of one standard, see {@link ResidentId}; which of them it is follows from the number, and a
 * wrong choice among them is put right and not refused.
 *
 * @param kind whose number it is; never {@link DocumentKind#NONE}
 * @param number in capitals, without spaces and dashes
 */
public record DocumentNumber(DocumentKind kind, String number) {

    /**
     * Judges a number.
     *
     * @param chosen the document of which somebody says that it carries the number
     * @throws IllegalArgumentException for {@link DocumentKind#NONE}, which has no number
     */
    public static Verdict<DocumentNumber> judge(DocumentKind chosen, String typed, LocalDate today) {
        return switch (chosen) {
            case RESIDENT_CARD, RESIDENCE_PERMIT -> standard(typed, today);
            case PERMANENT_RESIDENT_CARD ->
                PermanentResidentCard.parse(typed)
                        .map(number -> Verdict.right(new DocumentNumber(chosen, number)))
                        .orElseGet(() -> standard(typed, today));
            case PASSPORT -> shaped(chosen, Passport.parse(typed));
            case HONG_KONG_MACAU_PERMIT -> shaped(chosen, HongKongMacauPermit.parse(typed));
            case TAIWAN_PERMIT -> shaped(chosen, TaiwanPermit.parse(typed));
            case NONE -> throw new IllegalArgumentException("a person without a document has no number");
        };
    }

    private static Verdict<DocumentNumber> standard(String typed, LocalDate today) {
        Verdict<ResidentId> id = ResidentId.judge(typed, today);
        return id.accepted()
                .map(right -> Verdict.right(new DocumentNumber(right.kind(), right.number())))
                .orElseGet(() -> Verdict.wrong(id.fault()));
    }

    private static Verdict<DocumentNumber> shaped(DocumentKind kind, Optional<String> number) {
        return number.map(right -> Verdict.right(new DocumentNumber(kind, right)))
                .orElseGet(() -> Verdict.wrong(NumberFault.SHAPE));
    }
}

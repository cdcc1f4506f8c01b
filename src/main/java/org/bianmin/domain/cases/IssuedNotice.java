package org.bianmin.domain.cases;

import java.time.Instant;
import java.util.Locale;
import org.bianmin.content.division.Unit;

/**
 * A notice that has been issued, without what it says.
 *
 * @param number of the notice: that of the case and how many it has had, such as {@code TC-20261121-0001-4-01}
 * @param position of the event that issued it
 * @param kind as the actions name it
 * @param unit the office at which it was issued; null where at none
 * @param digest 64 hexadecimal digits: SHA-256 of a salt and what it says
 */
public record IssuedNotice(String number, int position, String kind, Instant issuedAt, Unit unit, String digest) {

    /** So much of the digest stands on paper. */
    private static final int PRINTED = 16;

    private static final int GROUP = 4;

    /** The beginning of the digest as it stands on paper, in groups of four: what whoever holds it can compare. */
    public String checkDigits() {
        return digest.substring(0, PRINTED).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Whether these are the digits on the notice, with or without signs between them. */
    public boolean hasCheckDigits(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT).equals(digest.substring(0, PRINTED));
    }

    /** The number of a notice of a case, from 1. */
    public static String number(String caseNumber, int count) {
        return "%s-%02d".formatted(caseNumber, count);
    }

    /** What distinguishes it among those of its case: {@code 01}. */
    public String last() {
        return number.substring(number.lastIndexOf('-') + 1);
    }
}

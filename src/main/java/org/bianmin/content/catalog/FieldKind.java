package org.bianmin.content.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked for in a field of a form. How each is checked stands in the cases floor. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    /** The name of a person. */
    NAME,
    /** One of several answers that the form lists. */
    CHOICE,
    /** One of several answers, all of them to be seen and none chosen beforehand. */
    ONE_OF,
    /** The town and village (行政区划); asked only in a place that has a list of them, which says what can be chosen. */
    DIVISION,
    /** The number of an identity document. */
    DOCUMENT_NUMBER,
    BIRTH_DATE,
    /** A day of our time, past or to come. */
    DATE,
    /** A month of a year. */
    MONTH,
    YEAR,
    /** A whole number. */
    NUMBER,
    /** Money in yuan, at most two decimals. */
    AMOUNT,
    /** A telephone of any kind, mobile or not, here or abroad. */
    TELEPHONE,
    /** A box that must be, or may be, ticked. */
    CONFIRM;

    /** The word for it in form files, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FieldKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

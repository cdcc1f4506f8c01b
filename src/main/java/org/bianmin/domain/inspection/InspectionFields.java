package org.bianmin.domain.inspection;

import java.util.List;

/** The names of what the forms of steps ask for. */
public final class InspectionFields {

    public static final String OBJECT = "object";
    public static final String REASON = "reason";
    public static final String MODE = "mode";
    public static final String AIM = "aim";
    public static final String CONTENT = "content";
    public static final String PAPERS = "papers";
    public static final String DAY = "day";
    public static final String WORDS = "words";
    public static final String OUTCOME = InspectionEvent.OUTCOME;
    public static final String SIGNER = "signer";
    public static final String REFUSED = "refused";
    public static final String INSPECTORS = InspectionEvent.INSPECTORS;
    public static final String WHERE = "where";
    public static final String PHOTOS = "photos";

    /** What is not in order besides the points; empty where nothing is. */
    public static final String OTHER = "other";

    /** A point is in order. */
    public static final String IN_ORDER = "ok";
    /** It is not. */
    public static final String WRONG = "wrong";
    /** It was not looked at, or does not apply. */
    public static final String NOT_LOOKED_AT = "none";

    /** The fields that stand alone, in the order in which they are shown. */
    public static final List<String> SINGLE = List.of(
            OBJECT, REASON, MODE, AIM, CONTENT, INSPECTORS, OUTCOME, SIGNER, REFUSED, WORDS, OTHER, DAY, PAPERS, WHERE);

    private InspectionFields() {}

    /** What was seen of a point. */
    public static String point(int number) {
        return "point-" + number;
    }

    /** What is not in order there. */
    public static String pointWords(int number) {
        return point(number) + "-words";
    }
}

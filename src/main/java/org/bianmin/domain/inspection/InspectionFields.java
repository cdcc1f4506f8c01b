package org.bianmin.domain.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.inspection.StepForm;

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

    private static final String POINT = "point-";

    private InspectionFields() {}

    /** The fields of the form of a step; those of a visit besides its points. */
    static Set<String> askedBy(StepForm form) {
        return switch (form) {
            case PLAN -> Set.of(MODE, AIM, CONTENT);
            case NOTICE -> Set.of(CONTENT, DAY, PAPERS);
            case DECISION -> Set.of(OUTCOME, WORDS);
            case VISIT -> Set.of(WORDS, OTHER);
            case SIGNATURE -> Set.of(SIGNER, REFUSED, WORDS);
            case DEMAND -> Set.of(WORDS, DAY);
            case ARCHIVE -> Set.of(WORDS, WHERE);
            case RESULT, WORDS -> Set.of(WORDS);
        };
    }

    /** What was seen of a point. */
    public static String point(int number) {
        return POINT + number;
    }

    /** The numbers of the points that were looked at, whether or not they were in order. */
    static List<Integer> lookedAt(Map<String, String> said) {
        return said.entrySet().stream()
                .filter(entry ->
                        entry.getValue().equals(IN_ORDER) || entry.getValue().equals(WRONG))
                .map(Map.Entry::getKey)
                .filter(field -> field.matches(POINT + "[0-9]+"))
                .map(field -> Integer.valueOf(field.substring(POINT.length())))
                .sorted()
                .toList();
    }

    /** What is not in order there. */
    public static String pointWords(int number) {
        return point(number) + "-words";
    }
}

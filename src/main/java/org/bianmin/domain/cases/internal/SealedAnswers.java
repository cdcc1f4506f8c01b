package org.bianmin.domain.cases.internal;

import java.util.Map;
import org.bianmin.ground.crypto.DataKey;

/** Answers by field name, as they are kept: one JSON object, sealed. */
public final class SealedAnswers {

    /** What the checked answers of a case are sealed as. */
    public static final String OF_CASE = "answers";

    /** What the answers as typed into a form are sealed as. */
    static final String OF_DRAFT = "typed";

    /** What is written with an event is sealed as. */
    static final String OF_EVENT = "event";

    /** What is written with a rating is sealed as. */
    public static final String OF_RATING = "rating";

    private SealedAnswers() {}

    public static byte[] seal(DataKey key, String what, Map<String, String> answers) {
        return key.seal(what, Fields.bytes(answers));
    }

    public static Map<String, String> open(DataKey key, String what, byte[] sealed) {
        return Fields.read(key.open(what, sealed));
    }
}

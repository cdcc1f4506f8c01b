package org.bianmin.domain.cases.internal;

import java.util.Optional;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Rulebook;

/** Words that go with an action: they must be there, and not be too many. */
public final class WordsInput {

    private static final int LONGEST = 2000;

    private WordsInput() {}

    /** What is wrong with them; empty where nothing is. */
    public static Optional<FieldError> wrong(Rulebook book, ActionInput input, String value) {
        String message = value.isEmpty()
                ? "error_move_" + input.code()
                : value.codePointCount(0, value.length()) > LONGEST ? "error_move_long" : null;
        return Optional.ofNullable(message)
                .map(known ->
                        new FieldError(input.code(), book.catalog().messages().text(known)));
    }
}

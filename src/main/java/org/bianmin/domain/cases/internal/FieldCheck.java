package org.bianmin.domain.cases.internal;

import java.util.Optional;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.ground.numbers.MobileNumber;
import org.bianmin.ground.numbers.ResidentId;

/** What may stand in a field of each kind. */
final class FieldCheck {

    /** What a ticked box sends. */
    static final String TICKED = "yes";

    private FieldCheck() {}

    /**
     * The answer as it is stored, tidied up.
     *
     * @param typed not blank
     * @return empty if it cannot be an answer of that kind
     */
    static Optional<String> normalise(FieldKind kind, String typed) {
        return switch (kind) {
            case TEXT -> Optional.of(typed.strip().replaceAll("\\s+", " "));
            case LONG_TEXT -> Optional.of(typed.strip().replace("\r\n", "\n"));
            case RESIDENT_ID -> ResidentId.parse(typed).map(ResidentId::number);
            case MOBILE -> MobileNumber.parse(typed).map(MobileNumber::digits);
            case CONFIRM -> typed.strip().equals(TICKED) ? Optional.of(TICKED) : Optional.empty();
        };
    }

    /** The message for an answer that {@link #normalise} refuses. */
    static String messageKey(FieldKind kind) {
        return "error_" + kind.code().replace('-', '_');
    }
}

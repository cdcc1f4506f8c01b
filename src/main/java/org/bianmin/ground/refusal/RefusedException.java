package org.bianmin.ground.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** A request was understood and is refused, and nothing has been done. To send the same again is no use. */
public final class RefusedException extends RuntimeException {

    private final transient List<Refusal> refusals;

    /** Its message, which goes to the logs, names the fields and holds nothing that was sent. */
    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream()
                .map(refusal -> refusal.field() + ": " + refusal.reason().zh() + " "
                        + refusal.reason().en())
                .collect(Collectors.joining("; ", "refused: ", "")));
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}

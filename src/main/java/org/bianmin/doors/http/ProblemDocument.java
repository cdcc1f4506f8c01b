package org.bianmin.doors.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.bianmin.ground.refusal.Refusal;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * A problem as RFC 9457 writes it. Title and detail are one text in both languages, because the standard wants a text there.
 *
 * @param instance names the request
 * @param errors what is wrong field by field; an extension of ours, left out where there is none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@RegisterForReflection
record ProblemDocument(
        String type, String title, int status, String detail, String instance, List<FieldProblem> errors) {

    /** What is wrong with a field, and how to put it right, each in both languages. */
    @RegisterForReflection
    record FieldProblem(String field, Words reason, Words remedy) {}

    /** A text in both languages. */
    @RegisterForReflection
    record Words(String zh, String en) {

        static Words of(Text text) {
            return new Words(text.zh(), text.en());
        }
    }

    static ProblemDocument of(ProblemKind kind, Messages messages, String requestId, List<Refusal> refusals) {
        return new ProblemDocument(
                kind.type(),
                both(messages.text(kind.message())),
                kind.status(),
                both(messages.text(kind.message() + "_detail", "request", Text.same(requestId))),
                "urn:bianmin:request:" + requestId,
                refusals.stream()
                        .map(refusal -> new FieldProblem(
                                refusal.field(), Words.of(refusal.reason()), Words.of(refusal.remedy())))
                        .toList());
    }

    static String both(Text text) {
        return text.zh() + " " + text.en();
    }
}

package org.bianmin.domain.cases;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bianmin.domain.cases.CaseWishes.Mandate;
import org.bianmin.domain.cases.CaseWishes.Request;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Says in words what an applicant wants beside the decision. */
public record WishWords(Messages messages) {

    private static final String WITH_TIME = "appointment@";

    /** A service as it is chosen. */
    public Text offered(String code) {
        return code.startsWith(WITH_TIME)
                ? service("appointment", code.substring(WITH_TIME.length()))
                : service(code, null);
    }

    /** The same, with a word on a time that has no place left. */
    public Text offered(String code, boolean full) {
        return full ? messages.text("service_full", "service", offered(code)) : offered(code);
    }

    /** The service that was asked for, with its time. */
    public Text kind(Request request) {
        return service(request.kind(), request.slot());
    }

    /** The service that was asked for, what has become of it, and what was written about it. */
    public Text request(Request request) {
        Text standing = messages.text("standing_" + request.standing().code());
        Text kind = kind(request);
        String said = request.said().isEmpty() ? "" : " " + request.said();
        String wish = request.wish().strip().replaceAll("\\s*\\R\\s*", " ");
        return new Text(
                kind.zh() + "：" + standing.zh() + said + (wish.isEmpty() ? "" : "（" + wish + "）"),
                kind.en() + ": " + standing.en() + said + (wish.isEmpty() ? "" : " (" + wish + ")"));
    }

    /** Who helps, in what, until when, and how that is known. */
    public Text mandate(Mandate mandate) {
        return messages.text(mandate.ended() == null ? "mandate_open" : "mandate_ended")
                .with("number", Text.same(String.valueOf(mandate.position())))
                .with("helper", Text.same(mandate.helper()))
                .with("scope", within(scope(mandate.scope())))
                .with("day", Text.same(mandate.until().toString()))
                .with("ended", Text.same(String.valueOf(mandate.ended())))
                .with("evidence", messages.text("evidence_" + mandate.evidence()))
                .with("by", mandate.by() == null ? messages.text("mandate_by_applicant") : Text.same(mandate.by()));
    }

    /** Under whose mandate something was done. */
    public Text done(Mandate mandate) {
        return named("event_by_helper", mandate);
    }

    /** A message with the helper and the number of the mandate in it. */
    public Text named(String key, Mandate mandate) {
        return messages.text(key)
                .with("helper", Text.same(mandate.helper()))
                .with("number", Text.same(String.valueOf(mandate.position())));
    }

    /** What a helper may do. */
    public Text scope(List<String> codes) {
        List<Text> words =
                codes.stream().map(code -> messages.text("scope_" + code)).toList();
        return new Text(
                words.stream().map(Text::zh).collect(Collectors.joining("、")),
                words.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** As it stands within a sentence: in English every part begins small. */
    private static Text within(Text list) {
        return new Text(
                list.zh(),
                Pattern.compile("(^|, )(\\p{Lu})")
                        .matcher(list.en())
                        .replaceAll(found -> found.group().toLowerCase(Locale.ROOT)));
    }

    private Text service(String code, String slot) {
        Text name = messages.text("service_" + code);
        return slot == null
                ? name
                : new Text(name.zh() + " " + slot.replace('T', ' '), name.en() + " " + slot.replace('T', ' '));
    }
}

package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.Duty;
import org.bianmin.content.process.IdentityProof;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Says in words what is on record of a case: who has proven who they are, and what is still to be done by which day. */
public record FactWords(Rulebook book, CaseHistory history) {

    /** The proofs of identity; that there is none where there is none. Names no member of staff. */
    public List<Text> identities() {
        List<Identity> proven = history.facts().identities();
        return proven.isEmpty()
                ? List.of(messages().text("identity_none"))
                : proven.stream().map(this::identity).toList();
    }

    private Text identity(Identity identity) {
        boolean seen = identity.proof() == IdentityProof.SEEN;
        return messages()
                .text("identity_" + identity.proof().code())
                .with("whose", messages().text("whose_" + identity.whose()))
                .with("day", Text.same(ChinaTime.day(identity.at()).toString()))
                .with("document", seen ? messages().text("document_" + identity.by()) : Text.same(identity.by()))
                .with("office", identity.unit() == null ? Text.same("") : book.office(identity.unit()));
    }

    /**
     * What was left to be done when the case was accepted, and whether it is.
     *
     * @param today to tell what is overdue
     */
    public List<Text> duties(LocalDate today) {
        return history.facts().duties().stream().map(duty -> duty(duty, today)).toList();
    }

    /** Which departments of a joint case were asked, and which of them have been heard; none where it is no joint case. */
    public List<Text> opinions() {
        return history.opinions().all().stream()
                .map(opinion -> messages()
                        .text(
                                opinion.isMissing()
                                        ? "opinion_missing"
                                        : opinion.waived() ? "opinion_waived" : "opinion_given")
                        .with("department", Text.same(opinion.department()))
                        .with("day", Text.same(String.valueOf(opinion.given()))))
                .toList();
    }

    /** Where the result is collected; that nobody has chosen where nobody has. */
    public Text collection() {
        String collect = history.facts().collect();
        if (collect == null) {
            return messages().text("collect_none");
        }
        return Unit.parse(collect)
                .filter(unit -> !collect.equals(CaseFacts.POST))
                .map(book::office)
                .orElseGet(() -> messages().text("collect_post"));
    }

    /** What is still to be done, as a notice says it: a line each. */
    public Text left() {
        List<Text> lines = history.facts().duties().stream()
                .filter(CaseDuty::isOpen)
                .map(duty -> filled(messages().text("left_" + duty.kind().code()), duty))
                .toList();
        return new Text(
                lines.stream().map(Text::zh).collect(Collectors.joining("\n")),
                lines.stream().map(line -> line.in(Language.EN)).collect(Collectors.joining("\n")));
    }

    private Text duty(CaseDuty duty, LocalDate today) {
        return filled(messages().text("duty_" + duty.kind().code()), duty).with("standing", standing(duty, today));
    }

    private Text filled(Text text, CaseDuty duty) {
        ActionInput named = duty.kind() == Duty.PAPERS ? ActionInput.LATER : ActionInput.COMMITMENT;
        String words = history.events().stream()
                .filter(event -> event.position() == duty.opened())
                .map(event -> event.words().getOrDefault(named.code(), ""))
                .findFirst()
                .orElse("");
        return text.with("what", Text.same(words.replace("\n", "；")))
                .with("day", Text.same(duty.by().toString()));
    }

    private Text standing(CaseDuty duty, LocalDate today) {
        if (!duty.isOpen()) {
            return messages()
                    .text("duty_done")
                    .with("day", Text.same(duty.done().toString()));
        }
        return messages().text(duty.isOverdueOn(today) ? "duty_overdue" : "duty_open");
    }

    private Messages messages() {
        return book.catalog().messages();
    }
}

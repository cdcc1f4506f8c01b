package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.internal.EventStore;
import org.bianmin.ground.numbers.CaseNumber;

/**
 * What the writers of letters say of the answers: that it is done, half done, or closed and not done, which opens it again; or that
 * they ask the office above for a review. For whoever has the number and the code.
 */
@ApplicationScoped
public class LetterAnswers {

    /** That it is done. */
    public static final String DONE = "say-done";
    /** That a review is asked for. */
    public static final String REVIEW = "ask-review";
    /** The state of a letter of which the office above has given its opinion. */
    public static final String REVIEWED = "reviewed";
    /** All that can be said. */
    public static final List<String> CHOICES = List.of(DONE, "say-half", "say-not-done", REVIEW);

    /** Characters. */
    public static final int LONGEST = 800;

    private final Intake intake;
    private final CaseWork work;
    private final EventStore events;

    LetterAnswers(Intake intake, CaseWork work, EventStore events) {
        this.intake = intake;
        this.work = work;
        this.events = events;
    }

    /**
     * Says it. The same again, as from a button that was pressed twice, is said once.
     *
     * @param choice one of {@link #CHOICES}
     * @param words may be empty where all is done
     * @return null if it is recorded, otherwise the key of the message that says why not
     */
    public String say(Rulebook book, CaseLookup lookup, String choice, String words) {
        String written = words.strip();
        if (!CHOICES.contains(choice)) {
            return "error_letter_said";
        }
        if (written.isEmpty() && !choice.equals(DONE)) {
            return "error_letter_words";
        }
        if (written.codePointCount(0, written.length()) > LONGEST) {
            return "error_letter_long";
        }
        Map<String, String> said = written.isEmpty() ? Map.of() : Map.of(ActionInput.SAID.code(), written);
        AtomicBoolean taken = new AtomicBoolean();
        intake.opened(book.catalog().messages(), lookup, found -> {
            events.lock(found.number);
            CaseView seen = intake.view(found);
            if (seen.events().get(seen.events().size() - 1).repeats(choice, Map.of(), said)) {
                taken.set(true);
                return seen;
            }
            taken.set(work.performForApplicant(book, new CaseNumber(found.number), choice, said, false));
            return intake.view(found);
        });
        return taken.get() ? null : "error_letter_gone";
    }
}

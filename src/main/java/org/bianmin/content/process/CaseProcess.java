package org.bianmin.content.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;

/**
 * A kind of process: how cases of it go from the form to the result.
 *
 * @param id as it stands in the database, such as {@code committed}
 * @param name 承诺件 committed
 * @param what what is handled so, in a sentence
 * @param basis the source's words on it, or null where the kind is ours
 * @param start the state of a case that was just received
 * @param letter within which time a letter is answered; null for the kinds of applications
 * @param review the roles that review, in order, where nothing is said of an item
 */
public record CaseProcess(
        String id,
        Text name,
        Text what,
        ProcessBasis basis,
        String start,
        LetterTerms letter,
        List<StaffRole> review,
        List<Transition> transitions) {

    public CaseProcess {
        review = List.copyOf(review);
        transitions = List.copyOf(transitions);
    }

    /** Whether letters are handled so, and not applications. */
    public boolean isLetter() {
        return letter != null;
    }

    /** The steps that lead out of a state. */
    public Stream<Transition> from(String state) {
        return transitions.stream().filter(transition -> transition.from().contains(state));
    }

    /** The step that an action takes from a state; empty where it cannot be done there. */
    public Optional<Transition> step(String state, String action) {
        return from(state)
                .filter(transition -> transition.action().equals(action))
                .findFirst();
    }

    public boolean hasReview() {
        return transitions.stream().anyMatch(Transition::review);
    }
}

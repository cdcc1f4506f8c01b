package org.bianmin.content.process;

import java.util.Set;
import org.bianmin.ground.text.Text;

/**
 * What can be done to a case.
 *
 * @param id as it stands in the database
 * @param name what the button says
 * @param done what the history of the case says
 * @param asks what has to be said with it
 * @param notice the kind of notice that it issues, or null
 * @param message what the applicant is told by telephone, with {@code {office}} and {@code {number}} in it; null where nothing is sent
 */
public record CaseAction(String id, Text name, Text done, Set<ActionInput> asks, String notice, Text message) {

    public CaseAction {
        asks = Set.copyOf(asks);
    }

    public boolean asks(ActionInput input) {
        return asks.contains(input);
    }
}

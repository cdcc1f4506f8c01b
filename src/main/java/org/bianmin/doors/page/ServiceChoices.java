package org.bianmin.doors.page;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * The last part of a form where offices offer services: what can be asked for with it, as somebody filled it in.
 *
 * @param offered none where nothing is offered
 * @param service what was chosen of it; empty for none
 * @param wish what was written about it
 * @param serviceError what is wrong with the choice, or null
 * @param wishError what is wrong with what was written, or null
 */
public record ServiceChoices(List<Choice> offered, String service, String wish, Text serviceError, Text wishError) {

    /** The name of the field with what was chosen; no field of a form has a hyphen in its name. */
    public static final String SERVICE = "wish-service";

    /** The name of the field with what was written. */
    public static final String WISH = "wish-words";

    /** A service that can be chosen. */
    public record Choice(String value, Text label) {}

    /** Whether it is shown: something is offered, or was asked for while it was. */
    public boolean isShown() {
        return !offered.isEmpty() || !wish.isBlank() || serviceError != null;
    }

    public static ServiceChoices none() {
        return new ServiceChoices(List.of(), "", "", null, null);
    }

    /** What the summary of errors says of it. */
    List<ErrorLink> links() {
        List<ErrorLink> links = new ArrayList<>();
        if (serviceError != null) {
            links.add(new ErrorLink("f-" + SERVICE, serviceError));
        }
        if (wishError != null) {
            links.add(new ErrorLink("f-" + WISH, wishError));
        }
        return links;
    }
}

package org.bianmin.doors.counter;

import java.util.List;
import java.util.Map;
import org.bianmin.domain.publication.StoredPublication;
import org.bianmin.doors.page.PublicView;

/**
 * A publication as it is shown to staff.
 *
 * @param view as everybody will see it
 * @param actions what can be done by this member of staff
 * @param why the key of why it cannot be approved; null if it can, or is past that
 * @param typed what was typed and came to nothing, by field
 * @param trouble the key of why; null if nothing was wrong
 * @param wrong the id of the field that is concerned; null if none
 */
public record PublicationSheet(
        StoredPublication publication,
        PublicView view,
        List<String> actions,
        String why,
        List<Did> history,
        Map<String, String> typed,
        String trouble,
        String wrong) {

    /**
     * What was done to it.
     *
     * @param deed the end of the key of its words
     * @param by the account; null for the job
     */
    public record Did(String deed, String at, String by) {}

    /** Whether something can be done. */
    public boolean can(String action) {
        return actions.contains(action);
    }

    /** Whether somebody has said that they read it, and it says the same still. */
    public boolean readAgain() {
        return typed("read").equals("yes") && !"publication_changed".equals(trouble);
    }

    /** What was typed in a field; empty if nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}

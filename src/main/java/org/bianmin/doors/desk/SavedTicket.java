package org.bianmin.doors.desk;

import java.util.Optional;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.SavedForm;

/**
 * What lets a browser see the number and the code of a form that it has just kept: its cookie {@code saved-<number>}.
 *
 * @param item the item's id
 * @param form what stands in the address of the form
 */
record SavedTicket(String number, String code, String item, String form) {

    private static final int PARTS = 4;

    static SavedTicket of(SavedForm saved, String item, FormKey key) {
        return new SavedTicket(saved.number().value(), saved.code().value(), item, FormTicket.id(key));
    }

    /** The name of the cookie for a form. */
    static String cookie(String number) {
        return "saved-" + number;
    }

    static Optional<SavedTicket> parse(String content) {
        String[] parts = content.split("\n");
        return parts.length == PARTS
                ? Optional.of(new SavedTicket(parts[0], parts[1], parts[2], parts[PARTS - 1]))
                : Optional.empty();
    }

    /** What {@link #parse} reads. */
    String content() {
        return String.join("\n", number, code, item, form);
    }

    /** Says which form and not what opens it. */
    @Override
    public String toString() {
        return "SavedTicket[" + number + "]";
    }
}

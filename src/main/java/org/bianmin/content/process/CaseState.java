package org.bianmin.content.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bianmin.ground.text.Text;

/**
 * Where a case can stand.
 *
 * @param id as it stands in the database
 * @param name what the citizen and the clerk read
 * @param hint what it means for the citizen, in a sentence
 * @param holder whose turn it is
 */
public record CaseState(String id, Text name, Text hint, Holder holder) {

    /** Whose turn it is in a state. */
    public enum Holder {
        /** The counter that accepts and hands out. */
        WINDOW,
        /** Whoever answers for the office. */
        MANAGER,
        /** Whoever reviews next. */
        REVIEWER,
        /** The applicant, of whom something is asked. */
        APPLICANT,
        /** Somebody outside of this desk, such as a higher office or an expert. */
        OUTSIDE,
        /** Nobody: the case is closed. */
        NOBODY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Holder> of(String code) {
            return Arrays.stream(values())
                    .filter(holder -> holder.code().equals(code))
                    .findFirst();
        }
    }

    public boolean isClosed() {
        return holder == Holder.NOBODY;
    }
}

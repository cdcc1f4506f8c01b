package org.bianmin.domain.cases;

import org.bianmin.ground.numbers.LookupSecret;
import org.bianmin.ground.numbers.SavedNumber;

/**
 * A form that is kept to go on later.
 *
 * @param code what opens it together with the number
 */
public record SavedForm(SavedNumber number, LookupSecret code) {

    /** Says which form and not what opens it. */
    @Override
    public String toString() {
        return "SavedForm[" + number + "]";
    }
}

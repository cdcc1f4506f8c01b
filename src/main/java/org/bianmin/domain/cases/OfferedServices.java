package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.domain.cases.internal.WishInputs;

/** Which services the competent office of a case offers now. */
public final class OfferedServices {

    private OfferedServices() {}

    /**
     * As they are chosen, in order: the code of a service, or {@code appointment@} and a time; none where the office has opened none.
     *
     * @param today whose times are no longer given
     */
    public static List<String> of(Rulebook book, CaseHistory history, LocalDate today) {
        return new WishInputs(book, history, today).offered();
    }
}

package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import org.bianmin.domain.cases.internal.CaseStore;

/** Which cases have been received, for whoever supervises them. */
@ApplicationScoped
public class ReceivedCases {

    private final CaseStore store;

    ReceivedCases(CaseStore store) {
        this.store = store;
    }

    /** The numbers of all cases of an item that were received in a month of China's calendar, in order. */
    public List<String> numbers(String item, YearMonth month) {
        return store.numbersReceived(item, month);
    }
}

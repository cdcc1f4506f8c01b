package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import org.bianmin.domain.cases.internal.CaseStore;
import org.bianmin.ground.calendar.ChinaTime;

/** Which cases have been received, for whoever supervises them. */
@ApplicationScoped
public class ReceivedCases {

    private final CaseStore store;

    ReceivedCases(CaseStore store) {
        this.store = store;
    }

    /**
     * The numbers of all cases of an item that were received in a month of China's calendar, in order, each with the code of the town
     * whose it is; an empty one where it is of no town.
     */
    public SortedMap<String, String> towns(String item, YearMonth month) {
        return store.townsReceived(item, month);
    }

    /** The month of China's calendar in which the first case was received; empty before that. */
    public Optional<YearMonth> firstMonth() {
        return store.firstReceived().map(ChinaTime::day).map(YearMonth::from);
    }
}

package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.Rulebook;

/** How many places of the times of offices are given to open cases, by the office that has each case. */
public record SlotsGiven(List<Given> given) {

    public SlotsGiven {
        given = List.copyOf(given);
    }

    /** Where nobody has asked for a time. */
    public static SlotsGiven none() {
        return new SlotsGiven(List.of());
    }

    /**
     * Some of them.
     *
     * @param unit whose cases they are
     */
    public record Given(String slot, Unit unit, int places) {}

    /** Whether a time that covers the cases of an office has no room for one more. */
    public boolean isFull(Rulebook book, Unit office, String slot, LocalDate today) {
        Unit opener = book.services().opener(office, slot).orElse(office);
        int taken = given.stream()
                .filter(one -> one.slot().equals(slot) && opener.covers(one.unit()))
                .mapToInt(Given::places)
                .sum();
        return taken >= new OfficeServices(book.services(), office, today).places(slot);
    }
}

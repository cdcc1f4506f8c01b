package org.bianmin.domain.cases.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.division.Unit;
import org.bianmin.content.service.ServiceKind;
import org.bianmin.content.service.Services;
import org.bianmin.content.service.Services.Slot;

/**
 * The services of one office, as they are chosen.
 *
 * @param today whose times are no longer given: the office has to confirm them first
 */
public record OfficeServices(Services services, Unit office, LocalDate today) {

    /** Before the time of an appointment. */
    public static final String WITH_TIME = "appointment@";

    /** In order: {@code home-visit}, or {@code appointment@2027-01-09T09:00}. */
    public List<String> offered() {
        List<String> offered = new ArrayList<>();
        for (ServiceKind kind : ServiceKind.values()) {
            if (services.offers(office, kind)) {
                offered.add(kind.code());
            }
        }
        slots().map(slot -> WITH_TIME + slot.code()).forEach(offered::add);
        return List.copyOf(offered);
    }

    /** For how many the office has opened a time; 0 where it has not. */
    public int places(String slot) {
        return slots().filter(one -> one.code().equals(slot))
                .mapToInt(Slot::places)
                .sum();
    }

    private Stream<Slot> slots() {
        return services.slots(office, today.plusDays(1).atStartOfDay()).stream();
    }
}

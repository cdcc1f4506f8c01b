package org.bianmin.content.service;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.Unit;
import org.bianmin.ground.text.Text;

/** Which office offers which services, and what sources say of them. */
public record Services(List<Offer> offers, List<Clause> clauses) {

    /**
     * What an office has said that it offers.
     *
     * @param office for its cases and those of the offices below it
     * @param kinds without appointments, which are offered by their times
     */
    public record Offer(Unit office, Set<ServiceKind> kinds, List<Slot> slots) {}

    /**
     * A time that an office opens.
     *
     * @param at in China's time
     * @param places for how many
     */
    public record Slot(LocalDateTime at, int places) {

        /** As it stands in events: {@code 2027-01-09T09:00}. */
        public String code() {
            return at.toString();
        }
    }

    /**
     * What a source says.
     *
     * @param place the jurisdiction
     * @param items for which; none where it is for all of the place
     * @param title of the document
     */
    public record Clause(ServiceKind kind, String place, List<Item> items, Text title, Text where, Text quote) {

        boolean isFor(Item item) {
            return item.jurisdiction().equals(place)
                    && (items.isEmpty()
                            || items.stream().anyMatch(one -> one.id().equals(item.id())));
        }
    }

    public static Services none() {
        return new Services(List.of(), List.of());
    }

    /** Whether an office, or one that covers it, has said that it offers anything. */
    public boolean offersAny(Unit office) {
        return offers.stream().anyMatch(offer -> offer.office().covers(office));
    }

    /** Whether an office, or one that covers it, offers a service that needs no time. */
    public boolean offers(Unit office, ServiceKind kind) {
        return offers.stream()
                .anyMatch(
                        offer -> offer.office().covers(office) && offer.kinds().contains(kind));
    }

    /** The times that are still to come at an office, in order. */
    public List<Slot> slots(Unit office, LocalDateTime now) {
        return offers.stream()
                .filter(offer -> offer.office().covers(office))
                .flatMap(offer -> offer.slots().stream())
                .filter(slot -> slot.at().isAfter(now))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    /** The office whose times they are: of several that have opened the same time for an office, the one that covers the others. */
    public Optional<Unit> opener(Unit office, String slot) {
        return offers.stream()
                .filter(offer -> offer.office().covers(office))
                .filter(offer ->
                        offer.slots().stream().anyMatch(one -> one.code().equals(slot)))
                .map(Offer::office)
                .reduce((one, other) -> one.covers(other) ? one : other);
    }

    /** What the sources of its place say of an item. */
    public List<Clause> clauses(Item item) {
        return clauses.stream().filter(clause -> clause.isFor(item)).toList();
    }
}

package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemNature;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.RegimePart;
import org.bianmin.content.register.Registers;
import org.bianmin.content.register.Task;
import org.bianmin.doors.site.guide.GuideViews;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;

/** What is asked of the transcription of every document, with the numbers that each document is known to have. */
abstract class PlaceSuite {

    static final Snapshot CONTENT = Content.snapshot(Content.real());
    static final Catalog CATALOG = CONTENT.catalog();
    static final Guides GUIDES = CONTENT.guides();
    static final Registers REGISTERS = CONTENT.registers();
    private static final GuideViews VIEWS = new GuideViews(CONTENT, Content.DAY);

    /** How many rows of facts a document has, and how many of them say whom it is for, what to bring and what is done. */
    record FactCounts(int rows, int audience, int materials, int steps) {}

    abstract String place();

    /** Each list of the document with its number of rows. */
    abstract Map<String, Integer> lists();

    abstract FactCounts factCounts();

    /** The rows that have a longer guide. */
    abstract List<Integer> longerGuides();

    /** The items that are acts of the office itself. */
    abstract List<String> internal();

    /** The items for which one goes to the office directly. */
    abstract List<String> direct();

    @Test
    void everyRowOfEveryListIsThereOnce() {
        Map<String, List<Integer>> rows = items().collect(Collectors.groupingBy(
                item -> item.source().document(),
                TreeMap::new,
                Collectors.mapping(item -> item.source().row(), Collectors.toList())));
        assertEquals(lists().keySet(), rows.keySet());
        lists().forEach((document, count) -> assertEquals(
                IntStream.rangeClosed(1, count).boxed().toList(),
                rows.get(document).stream().sorted().toList(),
                document));
    }

    @Test
    void asManyFactsAreThereAsTheDocumentStates() {
        List<Facts> facts = facts().toList();
        assertEquals(
                factCounts(),
                new FactCounts(
                        facts.size(),
                        count(facts, entry -> !entry.audience().isEmpty()),
                        count(facts, entry -> !entry.materials().isEmpty()),
                        count(facts, entry -> !entry.steps().isEmpty())));
    }

    @Test
    void theDocumentSaysNowhereHowLongHandlingTakesOrWhatItCosts() {
        assertEquals(
                List.of(),
                facts().filter(facts ->
                                !facts.duration().isEmpty() || !facts.cost().isEmpty())
                        .map(facts -> facts.item().id())
                        .toList());
    }

    @Test
    void theRowsThatHaveALongerGuide() {
        assertEquals(
                longerGuides(),
                items().filter(item -> GUIDES.text(item).isPresent())
                        .map(item -> item.source().row())
                        .toList());
    }

    @Test
    void nobodyAppliesForAnActOfTheOfficeItself() {
        assertEquals(internal(), handledAs(ItemNature.INTERNAL));
    }

    @Test
    void oneGoesToTheOfficeDirectly() {
        assertEquals(direct(), handledAs(ItemNature.DIRECT));
    }

    final JurisdictionRegisters registers() {
        return REGISTERS.of(jurisdiction());
    }

    final Stream<Task> tasks() {
        return registers().duties().duties().stream().flatMap(duty -> duty.tasks().stream());
    }

    final Stream<Item> items() {
        return jurisdiction().items();
    }

    final Item item(int row) {
        return CATALOG.item(place() + "-" + row).orElseThrow();
    }

    /** What the guide of an item says that its source does not say. */
    final List<String> notStated(int row) {
        Item item = item(row);
        return VIEWS.of(jurisdiction(), jurisdiction().lists().get(0), item).notStated();
    }

    final int complaintChannels(int row) {
        return GUIDES.channels(item(row), Channel.Purpose.COMPLAIN).size();
    }

    final void assertThreeWholeRegimes() {
        List<Regime> regimes = registers().regimes().regimes();
        assertEquals(3, regimes.size());
        for (Regime regime : regimes) {
            for (RegimePart part : RegimePart.values()) {
                assertFalse(regime.points(part).isEmpty(), regime.id() + " " + part);
            }
        }
    }

    private Jurisdiction jurisdiction() {
        return CATALOG.jurisdiction(place()).orElseThrow();
    }

    private Stream<Facts> facts() {
        return GUIDES.facts().stream()
                .filter(facts -> facts.item().jurisdiction().equals(place()));
    }

    private List<String> handledAs(ItemNature nature) {
        return items().filter(item -> item.nature() == nature).map(Item::id).toList();
    }

    private static int count(List<Facts> facts, Predicate<Facts> which) {
        return (int) facts.stream().filter(which).count();
    }
}

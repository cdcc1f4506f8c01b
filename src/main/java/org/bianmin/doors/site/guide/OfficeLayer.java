package org.bianmin.doors.site.guide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.Unit;
import org.bianmin.content.office.OfficeFacts;

/**
 * What offices have filled in for an item (单位填写), the layer of a guide beside the place's document and law.
 *
 * @param answers those that still hold first
 * @param counters the offices to which the source sends a citizen with the item; none where it names no tier, or nobody has filled in
 *     anything
 */
public record OfficeLayer(List<OfficeAnswer> answers, List<Unit> counters) {

    static OfficeLayer of(
            OfficeFacts facts, Divisions divisions, Jurisdiction jurisdiction, Item item, LocalDate today) {
        List<OfficeAnswer> answers = facts.about(item).stream()
                .map(sheet ->
                        OfficeAnswer.of(divisions.name(sheet.unit()), sheet, item, jurisdiction, sheet.holdsOn(today)))
                .sorted(Comparator.comparing(answer -> !answer.current()))
                .toList();
        return new OfficeLayer(
                answers,
                answers.isEmpty()
                        ? List.of()
                        : divisions
                                .units()
                                .filter(unit -> item.isAt(unit.tier()))
                                .toList());
    }

    /** The answers that say where to go, when, or whom to call. */
    public List<OfficeAnswer> ofCounters() {
        return answers.stream().filter(OfficeAnswer::isOfCounter).toList();
    }

    /** The answers to a question of the item, by its code, those that have expired among them. */
    public List<OfficeAnswer> to(String question) {
        return answers.stream().filter(answer -> answer.answers(question)).toList();
    }

    /** Whether any office answers a question with what still holds. */
    public boolean has(String question) {
        return to(question).stream().anyMatch(OfficeAnswer::current);
    }

    /** Whether every office that a citizen may go to does, so that nobody has to ask. */
    boolean hasEverywhere(String question) {
        Set<Unit> told = to(question).stream()
                .filter(OfficeAnswer::current)
                .map(answer -> answer.sheet().unit())
                .collect(Collectors.toCollection(HashSet::new));
        return !told.isEmpty() && told.containsAll(counters);
    }

    /** The number to call where one office alone has given one that still holds; else null. */
    String onlyTelephone() {
        List<OfficeAnswer> able =
                to("telephone").stream().filter(OfficeAnswer::current).toList();
        return able.size() == 1 ? able.get(0).telephones().get(0) : null;
    }
}

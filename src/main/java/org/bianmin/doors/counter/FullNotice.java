package org.bianmin.doors.counter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Way;
import org.bianmin.content.office.OfficeItem;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.domain.cases.DueWords;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.text.Text;

/**
 * What stands already of what somebody has to be told all at once (一次性告知): grounds, time, steps, papers and cost, as the source, a law or
 * the office says them. What nobody has said stays empty, and the clerk writes it.
 */
final class FullNotice {

    private FullNotice() {}

    /** In Chinese, by what is asked for; of an item that its list no longer has what is still said of it. */
    static Map<ActionInput, String> of(Snapshot now, String id, String process) {
        Map<ActionInput, String> all = new EnumMap<>(ActionInput.class);
        now.catalog().itemOfCase(id).ifPresent(item -> {
            Facts facts = now.guides().facts(item);
            ItemProcess said = now.processes().of(id);
            List<OfficeItem> offices = now.officeFacts(item.jurisdiction()).about(item).stream()
                    .flatMap(sheet -> sheet.of(item).stream())
                    .toList();
            all.put(ActionInput.GROUND, lines(grounds(now, item)));
            all.put(
                    ActionInput.PERIOD,
                    lines(Stream.of(
                                    said.limit().stream()
                                            .map(limit -> new DueWords(Rulebook.of(now)).limit(limit.value())),
                                    facts.duration().stream(),
                                    offices.stream().map(OfficeItem::time))
                            .flatMap(texts -> texts)));
            all.put(ActionInput.PROCEDURE, procedure(now, facts, process));
            all.put(
                    ActionInput.NEEDED,
                    lines(Stream.of(
                                    facts.materials().stream().flatMap(FullNotice::papers),
                                    said.keyPapers().stream().map(ItemProcess.Said::value),
                                    offices.stream().flatMap(office -> office.papers().stream()))
                            .flatMap(texts -> texts)));
            all.put(
                    ActionInput.COST,
                    lines(Stream.concat(facts.cost().stream(), offices.stream().map(OfficeItem::cost))));
        });
        return all;
    }

    /** The laws that answer something of the item, each article once. */
    private static Stream<Text> grounds(Snapshot now, Item item) {
        return now.laws().of(item).stream()
                .map(law -> Text.same(
                        "《" + law.law().name().zh() + "》" + law.articleName().zh()));
    }

    private static String procedure(Snapshot now, Facts facts, String process) {
        return facts.steps().isEmpty()
                ? now.processes().usualWay(now.processes().kind(process)).stream()
                        .map(CaseAction::name)
                        .map(Text::zh)
                        .collect(Collectors.joining(" → "))
                : lines(facts.steps().stream().map(step -> step.text()));
    }

    private static Stream<Text> papers(Way way) {
        return way.materials().stream()
                .map(paper -> way.name() == null
                        ? paper.text()
                        : Text.same(way.name().zh() + "：" + paper.text().zh()));
    }

    private static String lines(Stream<Text> texts) {
        return texts.filter(text -> text != null).map(Text::zh).distinct().collect(Collectors.joining("\n"));
    }
}

package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.find.NotListed;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;
import org.bianmin.search.Target;
import org.bianmin.search.TargetKind;

/** Every page of the site that may answer a question: the items, then what else each place has, then pages of the whole site. */
public final class Targets {

    private Targets() {}

    public static List<TargetTexts> of(Snapshot content) {
        List<TargetTexts> all = new ArrayList<>();
        ItemTexts items = new ItemTexts(content.guides(), content.themes());
        Map<String, Long> named =
                content.catalog().items().collect(Collectors.groupingBy(Targets::nameInPlace, Collectors.counting()));
        content.catalog()
                .items()
                .forEach(item ->
                        all.add(new TargetTexts(target(item, named.get(nameInPlace(item)) > 1), () -> items.of(item))));
        for (Jurisdiction place : content.catalog().jurisdictions()) {
            all.addAll(ofPlace(content, place));
        }
        Messages messages = content.catalog().messages();
        all.add(page(messages, "workdays", "workdays", "search_words_workdays"));
        all.add(page(messages, "lookup", "lookup", "search_words_lookup"));
        NotListed.matters(content.notListed()).forEach(matter -> all.add(elsewhere(content, matter)));
        return List.copyOf(all);
    }

    private static String nameInPlace(Item item) {
        return item.jurisdiction() + " " + item.name().zh();
    }

    /** Items of one name are told apart by what stands beside it. */
    private static Target target(Item item, boolean shared) {
        Text part = shared ? item.distinction() : null;
        Text name = item.name();
        if (part != null) {
            name = name.hasEnglish() && part.hasEnglish()
                    ? new Text(name.zh() + "：" + part.zh(), name.en() + ": " + part.en())
                    : Text.same(name.zh() + "：" + part.zh());
        }
        return new Target(item.id(), TargetKind.ITEM, item.jurisdiction(), name, item.mainItem());
    }

    /** The section on a matter that no list has, found by the words for it. */
    private static TargetTexts elsewhere(Snapshot content, String matter) {
        Messages messages = content.catalog().messages();
        Target target = new Target(
                Unlisted.target(matter),
                TargetKind.ELSEWHERE,
                null,
                messages.text("not_here_name_" + matter),
                messages.text("not_here"));
        Stream<Text> words = content.notListed().stream()
                .filter(row -> matter.equals(row.matter()))
                .map(NotListed::word)
                .map(Text::same);
        return TargetTexts.of(
                target,
                Stream.concat(words, Stream.of(messages.text("search_words_not_here_" + matter))),
                () -> Stream.of(messages.text("not_here_what_" + matter)));
    }

    private static TargetTexts page(Messages messages, String id, String name, String words) {
        Target target = new Target(id, TargetKind.SITE, null, messages.text(name), null);
        return TargetTexts.of(target, Stream.of(messages.text(words)), Stream::empty);
    }

    private static List<TargetTexts> ofPlace(Snapshot content, Jurisdiction place) {
        PlacePages pages = new PlacePages(content, place);
        List<TargetTexts> all = new ArrayList<>();
        all.add(pages.index());
        all.add(pages.offices());
        all.add(pages.complain());
        content.guides().general(place.id()).forEach(guide -> all.add(pages.guide(guide)));
        if (!content.laws().isSilentOn(place)) {
            all.add(pages.law());
        }
        JurisdictionRegisters registers = content.registers().of(place);
        if (registers.duties() != null) {
            all.add(pages.duties(registers.duties()));
        }
        if (registers.regimes() != null) {
            registers.regimes().regimes().forEach(regime -> all.add(pages.regime(regime)));
        }
        if (registers.boundaries() != null) {
            registers.boundaries().matters().forEach(matter -> all.add(pages.boundary(matter)));
        }
        if (registers.handbook() != null) {
            all.addAll(pages.handbook(registers.handbook()));
        }
        return all;
    }

    /** The short name of a place before the name of a page that every place has. */
    static Text named(Messages messages, String key, Jurisdiction place) {
        return messages.text(key, "place", place.shortName());
    }
}

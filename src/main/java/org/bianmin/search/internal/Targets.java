package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
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
        content.catalog().items().forEach(item -> all.add(new TargetTexts(target(item), () -> items.of(item))));
        for (Jurisdiction place : content.catalog().jurisdictions()) {
            all.addAll(ofPlace(content, place));
        }
        Messages messages = content.catalog().messages();
        all.add(page(messages, "workdays", "workdays", "search_words_workdays"));
        all.add(page(messages, "lookup", "lookup", "search_words_lookup"));
        return List.copyOf(all);
    }

    private static Target target(Item item) {
        return new Target(item.id(), TargetKind.ITEM, item.jurisdiction(), item.name(), item.mainItem());
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

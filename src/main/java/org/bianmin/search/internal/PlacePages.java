package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.national.LawBinding;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.Chapter;
import org.bianmin.content.register.DutyRegister;
import org.bianmin.content.register.Handbook;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.Section;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;
import org.bianmin.search.Target;
import org.bianmin.search.TargetKind;

/** The pages of a place beside its items, with the words by which they are found. */
final class PlacePages {

    private final Snapshot content;
    private final Jurisdiction place;
    private final Messages messages;

    PlacePages(Snapshot content, Jurisdiction place) {
        this.content = content;
        this.place = place;
        this.messages = content.catalog().messages();
    }

    TargetTexts index() {
        return TargetTexts.of(
                target("index", TargetKind.PLACE, Targets.named(messages, "list_title", place), place.name()),
                Stream.empty(),
                Stream::empty);
    }

    TargetTexts offices() {
        String key = place.hasTelephones() ? "reg_offices_title" : "reg_offices_only_title";
        Stream<Text> names = place.offices().stream().map(Office::name);
        Stream<Text> aliases = place.offices().stream()
                .flatMap(office -> office.aliases().stream())
                .map(Text::same);
        return TargetTexts.of(
                target("offices", TargetKind.OFFICES, Targets.named(messages, key, place), null),
                Stream.of(names, aliases, Stream.of(messages.text("search_words_offices")))
                        .flatMap(words -> words),
                () -> place.offices().stream()
                        .flatMap(office -> office.telephones().stream())
                        .map(place::dialled)
                        .map(Text::same));
    }

    TargetTexts guide(GuideText guide) {
        return TargetTexts.of(
                target("guide-" + guide.slug(), TargetKind.GUIDE, guide.title(), null),
                Stream.empty(),
                () -> Stream.of(guide.body()));
    }

    TargetTexts complain() {
        return TargetTexts.of(
                target("complain", TargetKind.COMPLAIN, messages.text("complain"), null),
                Stream.of(messages.text("search_words_complain")),
                Stream::empty);
    }

    TargetTexts law() {
        return TargetTexts.of(
                target("rules", TargetKind.LAW, messages.text("law_page"), messages.text("law_page_hint")),
                Stream.of(messages.text("search_words_rules")),
                () -> content.laws().general(place).stream().flatMap(this::said));
    }

    private Stream<Text> said(LawBinding binding) {
        return Stream.of(binding.law().name(), binding.quote());
    }

    TargetTexts duties(DutyRegister register) {
        return TargetTexts.of(
                target("duties", TargetKind.DUTIES, Targets.named(messages, "reg_duties_title", place), null),
                register.duties().stream().map(duty -> duty.duty()),
                () -> register.duties().stream()
                        .flatMap(duty -> duty.tasks().stream())
                        .map(task -> task.text()));
    }

    TargetTexts regime(Regime regime) {
        return TargetTexts.of(
                target("regimes/" + regime.id(), TargetKind.REGIME, regime.name(), messages.text("reg_regimes")),
                regime.objects().stream(),
                () -> regime.parts().values().stream().flatMap(List::stream));
    }

    TargetTexts boundary(BoundaryMatter matter) {
        return TargetTexts.of(
                target(
                        "boundaries/" + matter.id(),
                        TargetKind.BOUNDARY,
                        matter.matter(),
                        messages.text("reg_boundaries")),
                Stream.empty(),
                () -> Stream.concat(
                        matter.shares().stream().map(share -> share.share()), Stream.of(matter.workedCase())));
    }

    List<TargetTexts> handbook(Handbook handbook) {
        List<TargetTexts> all = new ArrayList<>();
        for (Chapter chapter : handbook.chapters()) {
            all.add(chapter(chapter.id(), chapter.title(), chapter.sections()));
        }
        if (!handbook.caseKinds().isEmpty()) {
            all.add(chapter("case-kinds", messages.text("reg_case_kinds"), handbook.caseKinds()));
        }
        if (!handbook.notices().isEmpty()) {
            all.add(chapter("notices", messages.text("reg_notices"), handbook.notices()));
        }
        return all;
    }

    private TargetTexts chapter(String id, Text name, List<Section> sections) {
        return TargetTexts.of(
                target("handbook/" + id, TargetKind.HANDBOOK, name, messages.text("reg_handbook")),
                sections.stream().map(Section::title),
                () -> sections.stream().map(Section::text));
    }

    private Target target(String page, TargetKind kind, Text name, Text about) {
        return new Target(place.id() + "/" + page, kind, place.id(), name, about);
    }
}

package org.bianmin.doors.site.guide;

import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.SourceClause;
import org.bianmin.content.guide.Channel;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.national.Laws;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.Processes;
import org.bianmin.content.register.Registers;
import org.bianmin.doors.site.PlacedItem;
import org.bianmin.ground.text.Text;

/** Gathers what the guide of an item shows from the catalog and from what stands beside it. */
public final class GuideViews {

    /** The reason by which an item is one that is only looked up or printed. */
    private static final String LOOKED_UP = "looked-up";

    private final Catalog catalog;
    private final Guides guides;
    private final Registers registers;
    private final Controls controls;
    private final Laws laws;
    private final Processes processes;
    private final Snapshot content;
    private final LocalDate today;

    /**
     * The guides of a content.
     *
     * @param today by which what offices have filled in still holds or has expired
     */
    public GuideViews(Snapshot content, LocalDate today) {
        this.content = content;
        this.today = today;
        this.processes = content.processes();
        this.catalog = content.catalog();
        this.guides = content.guides();
        this.registers = content.registers();
        this.controls = content.controls();
        this.laws = content.laws();
    }

    /** The guides of a list, in its order. */
    public List<GuideView> of(Jurisdiction jurisdiction, ItemList list) {
        return list.items().stream().map(item -> of(jurisdiction, list, item)).toList();
    }

    public GuideView of(Jurisdiction jurisdiction, ItemList list, Item item) {
        Facts facts = guides.facts(item);
        List<TierShare> shares = TierShare.of(jurisdiction, item);
        List<GuideStep> steps = facts.steps().isEmpty() ? GuideStep.of(shares) : GuideStep.of(facts.steps(), item);
        return new GuideView(
                item,
                jurisdiction,
                list,
                facts,
                facts.materials().stream().map(BringList::of).toList(),
                steps,
                shares,
                controls.of(item),
                registers.regimesOf(item),
                registers.dutiesOf(item),
                registers.mattersOf(item),
                guides.channels(item, Channel.Purpose.ASK),
                guides.channels(item, Channel.Purpose.COMPLAIN),
                new LawLayer(LawAnswer.of(laws.of(item), item)),
                OfficeLayer.of(
                        content.officeFacts(jurisdiction.id()),
                        content.divisions().of(jurisdiction.id()),
                        jurisdiction,
                        item,
                        today),
                content.urgent().of(item),
                content.natures()
                        .of(item)
                        .filter(reason -> reason.id().equals(LOOKED_UP))
                        .isPresent(),
                Handling.of(processes, item.id(), catalog.messages(), window(item)),
                guides.related(item).stream()
                        .map(other -> new PlacedItem(other, catalog.jurisdictionOf(other)))
                        .toList(),
                guides.text(item).orElse(null),
                guides.general(jurisdiction.id()).stream()
                        .filter(text -> text.items().isEmpty() || text.isFor(item))
                        .toList(),
                guides.source(item).orElse(null));
    }

    private Handling.Line window(Item item) {
        return controls.windowOf(item)
                .map(window -> Handling.Line.of(
                        "handling_window",
                        catalog.messages()
                                .text("window_" + window.code())
                                .with("field", window.field() == null ? Text.same("") : window.field()),
                        null,
                        new ProcessBasis(
                                document(window.basis()),
                                window.basis().where(),
                                new Text(window.basis().words(), null),
                                null,
                                null)))
                .orElse(null);
    }

    /** The whole number of a document, of which clauses have the beginning. */
    private String document(SourceClause clause) {
        return guides.sources().stream()
                .map(SourceDocument::document)
                .filter(document -> document.startsWith(clause.document()))
                .findFirst()
                .orElse(clause.document());
    }
}

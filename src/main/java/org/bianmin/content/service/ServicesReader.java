package org.bianmin.content.service;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemReferences;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.service.Services.Clause;
import org.bianmin.content.service.Services.Offer;
import org.bianmin.content.service.Services.Slot;
import org.bianmin.ground.text.Text;

/** Reads {@code services.yaml}. */
public final class ServicesReader {

    /** The file, in the content folder; it may be missing. */
    public static final String FILE = "services.yaml";

    private final Catalog catalog;
    private final List<SourceDocument> sources;
    private final Problems problems;

    private ServicesReader(Catalog catalog, List<SourceDocument> sources, Problems problems) {
        this.catalog = catalog;
        this.sources = sources;
        this.problems = problems;
    }

    /** What can be read; what cannot is reported. */
    public static Services read(
            ContentFolder folder, Catalog catalog, List<SourceDocument> sources, Problems problems) {
        if (!folder.has(FILE)) {
            return Services.none();
        }
        ServicesReader reader = new ServicesReader(catalog, sources, problems);
        return Yaml.read(folder, FILE, problems).map(reader::services).orElseGet(Services::none);
    }

    private Services services(YamlNode yaml) {
        List<Offer> offers = yaml.has("offers")
                ? yaml.children("offers").stream()
                        .flatMap(node -> offer(node).stream())
                        .toList()
                : List.of();
        List<Clause> clauses = yaml.has("clauses")
                ? yaml.children("clauses").stream()
                        .flatMap(node -> clause(node).stream())
                        .toList()
                : List.of();
        yaml.noOtherKeys();
        return new Services(offers, clauses);
    }

    private Optional<Offer> offer(YamlNode node) {
        Optional<Unit> office = Unit.parse(node.required("office"))
                .filter(unit -> catalog.jurisdictions().stream()
                        .anyMatch(place -> place.id().equals(unit.place())));
        if (office.isEmpty()) {
            wrong(
                    node.place("office"),
                    "请写本地的一个单位，例如 tunchang/460026100。",
                    "Name an office of a place here, such as tunchang/460026100.");
        }
        node.text("by");
        day(node);
        Set<ServiceKind> kinds = EnumSet.noneOf(ServiceKind.class);
        if (node.has("services")) {
            for (YamlNode.Value value : node.values("services")) {
                Optional<ServiceKind> kind = ServiceKind.of(value.text()).filter(one -> one != ServiceKind.APPOINTMENT);
                kind.ifPresentOrElse(
                        kinds::add,
                        () -> wrong(
                                value.place(),
                                "可用：home-visit、post；预约写 slots。",
                                "Known: home-visit, post; appointments are written as slots."));
            }
        }
        List<Slot> slots = node.has("slots")
                ? node.children("slots").stream()
                        .flatMap(slot -> slot(slot).stream())
                        .toList()
                : List.of();
        node.noOtherKeys();
        return office.map(unit -> new Offer(unit, kinds, slots));
    }

    private void day(YamlNode node) {
        try {
            LocalDate.parse(node.required("on"));
        } catch (DateTimeParseException e) {
            wrong(node.place("on"), "请写成 2026-11-30 这样。", "Write it like 2026-11-30.");
        }
    }

    private Optional<Slot> slot(YamlNode node) {
        String at = node.required("at");
        int places = node.number("places");
        node.noOtherKeys();
        try {
            if (places > 0) {
                return Optional.of(new Slot(LocalDateTime.parse(at.replace(' ', 'T')), places));
            }
            wrong(node.place("places"), "请写几个名额。", "Write for how many.");
        } catch (DateTimeParseException e) {
            wrong(node.place("at"), "请写成 2026-12-05 18:00 这样。", "Write it like 2026-12-05 18:00.");
        }
        return Optional.empty();
    }

    private Optional<Clause> clause(YamlNode node) {
        Optional<ServiceKind> kind = ServiceKind.of(node.required("service"));
        String document = node.required("document");
        Optional<SourceDocument> source =
                sources.stream().filter(one -> one.document().equals(document)).findFirst();
        List<Item> items = new ArrayList<>();
        if (node.has("items")) {
            node.values("items")
                    .forEach(value -> new ItemReferences(catalog, problems)
                            .item(value.text(), value.place())
                            .ifPresent(items::add));
        }
        Text where = node.text("where");
        Text quote = node.text("quote");
        node.noOtherKeys();
        if (kind.isEmpty()) {
            wrong(node.place("service"), "可用：appointment、home-visit、post。", "Known: appointment, home-visit, post.");
        }
        if (source.isEmpty()) {
            wrong(node.place("document"), "请写 sources.yaml 里的一份来源。", "Name a document of sources.yaml.");
        }
        return kind.flatMap(known -> source.map(
                one -> new Clause(known, one.jurisdiction(), List.copyOf(items), one.title(), where, quote)));
    }

    private void wrong(FilePosition place, String zh, String en) {
        problems.error("value", place, new Text("此处的值不对。", "This value is wrong."), new Text(zh, en));
    }
}

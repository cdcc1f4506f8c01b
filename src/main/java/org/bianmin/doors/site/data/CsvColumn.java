package org.bianmin.doors.site.data;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Clause;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.catalog.Responsibility;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.catalog.Tier;
import org.bianmin.ground.text.Text;

/**
 * A column of a list as a spreadsheet.
 *
 * @param cell what stands in it, of an item of a place; empty where the source does not say
 */
record CsvColumn(String heading, BiFunction<Jurisdiction, Item, String> cell) {

    private static final List<CsvColumn> ALL = Stream.of(
                    one("id", Item::id),
                    one("jurisdiction", Item::jurisdiction),
                    one("document", item -> item.source().document()),
                    one("row", item -> String.valueOf(item.source().row())),
                    one("handling", item -> item.nature().code()),
                    two("name", Item::name),
                    two("main", Item::mainItem),
                    two("sub", Item::subItem),
                    one(
                            "main_code",
                            item -> item.codes() == null ? null : item.codes().main()),
                    one(
                            "sub_code",
                            item -> item.codes() == null ? null : item.codes().sub()),
                    two("type", item -> text(item.type())),
                    one("levels", item -> item.levels().stream().map(Tier::code).collect(Collectors.joining(" "))),
                    two("supervising", item -> text(item.supervising())),
                    two("implementing", item -> text(item.implementing())),
                    two(
                            "office",
                            item -> item.office() == null ? null : item.office().name()),
                    two("delegation", item -> text(item.delegation())),
                    two("remark", item -> text(item.remark())),
                    one("telephones", item -> String.join(" ", item.telephones())),
                    two("content", Item::content),
                    two("district", item -> words(item, Tier.DISTRICT)),
                    two("town", item -> words(item, Tier.TOWN)),
                    two("village", item -> words(item, Tier.VILLAGE)),
                    two("supervision", item -> lines(item.supervision().stream().map(CsvColumn::clause))),
                    two(
                            "findings",
                            item -> lines(item.sourceRemarks().stream()
                                    .map(remark -> prefixed(remark.field() + ": ", remark.text())))),
                    Stream.of(new CsvColumn("levels_source", Jurisdiction::levelMarks)))
            .flatMap(columns -> columns)
            .toList();

    static List<String> headings() {
        return ALL.stream().map(CsvColumn::heading).toList();
    }

    static List<String> cells(Jurisdiction place, Item item) {
        return ALL.stream()
                .map(column -> column.cell().apply(place, item))
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private static Stream<CsvColumn> one(String heading, Function<Item, String> cell) {
        return Stream.of(new CsvColumn(heading, (place, item) -> cell.apply(item)));
    }

    /** A column in each language. */
    private static Stream<CsvColumn> two(String heading, Function<Item, Text> cell) {
        return Stream.of(
                new CsvColumn(heading + "_zh", (place, item) -> {
                    Text text = cell.apply(item);
                    return text == null ? null : text.zh();
                }),
                new CsvColumn(heading + "_en", (place, item) -> {
                    Text text = cell.apply(item);
                    return text == null ? null : text.en();
                }));
    }

    private static Text words(Item item, Tier tier) {
        Responsibility stated = item.responsibilities().get(tier);
        return stated == null ? null : stated.words();
    }

    private static Text clause(Clause clause) {
        Text numbered = prefixed(clause.number() + ". ", clause.text());
        return clause.part() == null
                ? numbered
                : new Text(
                        clause.part().zh() + " " + numbered.zh(),
                        clause.part().hasEnglish() && numbered.hasEnglish()
                                ? clause.part().en() + " " + numbered.en()
                                : null);
    }

    private static Text prefixed(String prefix, Text text) {
        return new Text(prefix + text.zh(), text.hasEnglish() ? prefix + text.en() : null);
    }

    private static Text lines(Stream<Text> texts) {
        List<Text> all = texts.toList();
        return all.isEmpty() ? null : Words.lines(all);
    }

    private static Text text(OfficeName name) {
        return name == null ? null : name.text();
    }

    private static Text text(Term term) {
        return term == null ? null : term.text();
    }
}

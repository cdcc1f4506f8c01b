package org.bianmin.search.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.find.Themes;
import org.bianmin.content.guide.Facts;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.guide.Paper;
import org.bianmin.content.guide.ProcedureStep;
import org.bianmin.ground.text.Text;

/** Says which texts of an item are searched, and in which field. */
public final class ItemTexts {

    private final Guides guides;
    private final Themes themes;

    public ItemTexts(Guides guides, Themes themes) {
        this.guides = guides;
        this.themes = themes;
    }

    public Map<Field, List<Text>> of(Item item) {
        Map<Field, List<Text>> texts = new EnumMap<>(Field.class);
        texts.put(Field.NAME, List.of(item.name()));
        texts.put(
                Field.HEADING,
                there(Stream.of(
                        item.mainItem(),
                        item.subItem(),
                        name(item.supervising()),
                        name(item.implementing()),
                        name(item.office()),
                        item.type() == null ? null : item.type().text())));
        texts.put(Field.THEME, there(themes.of(item).stream().map(theme -> theme.name())));
        texts.put(Field.TEXT, there(said(item)));
        return texts;
    }

    private Stream<Text> said(Item item) {
        Facts facts = guides.facts(item);
        return Stream.of(
                        Stream.ofNullable(item.content()),
                        facts.audience().stream(),
                        facts.materials().stream()
                                .flatMap(way -> Stream.concat(
                                        Stream.of(way.name()),
                                        way.materials().stream().map(Paper::text))),
                        facts.forms().stream(),
                        facts.place().stream(),
                        facts.steps().stream().map(ProcedureStep::text),
                        facts.when().stream(),
                        facts.result().stream(),
                        facts.cautions().stream())
                .flatMap(stream -> stream);
    }

    private static List<Text> there(Stream<Text> texts) {
        return texts.filter(Objects::nonNull).toList();
    }

    private static Text name(OfficeName office) {
        return office == null ? null : office.text();
    }

    private static Text name(Office office) {
        return office == null ? null : office.name();
    }
}

package org.bianmin.content.sheet.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.NewPlace;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The files of a new place, and what of them is empty. */
public final class PlaceFiles {

    private static final String SOURCES = "sources.yaml";
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setIndent(4)
            .setIndicatorIndent(2)
            .setWidth(Integer.MAX_VALUE)
            .setUseUnicodeEncoding(true)
            .build();
    private static final int SHOWN = 40;

    private final NewPlace place;
    private final String title;
    private final PlaceItems items;
    private final LocalDate day;

    /** @param titles what the sheet says above its headings */
    public PlaceFiles(NewPlace place, List<String> titles, PlaceItems items, LocalDate day) {
        this.place = place;
        this.title = place.title() != null
                ? place.title()
                : titles.isEmpty() ? place.name().zh() : titles.get(0);
        this.items = items;
        this.day = day;
    }

    /** The texts, by their paths in the content folder. */
    public Map<String, String> texts(ContentFolder content) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(place.folder() + "jurisdiction.yaml", yaml(jurisdiction()));
        texts.put(place.folder() + "offices.yaml", yaml(Map.of("offices", offices())));
        texts.put(place.folder() + "items.csv", items.table().csv());
        texts.put(place.folder() + "changes.yaml", yaml(Map.of("changes", List.of(published()))));
        String sources = content.has(SOURCES) ? content.read(SOURCES, new Problems()) : "";
        String added = yaml(Map.of("sources", List.of(source())));
        texts.put(SOURCES, sources.isBlank() ? added : sources.stripTrailing() + added.substring(added.indexOf('\n')));
        return texts;
    }

    private Map<String, Object> jurisdiction() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("id", place.id());
        list.put("document", place.document());
        list.put("file", "items.csv");
        list.put("rows", items.count());
        list.put("title", text(new Text(title, null)));
        Map<String, Object> tiers = new LinkedHashMap<>();
        tiers.put("district", text(new Text("县（市、区）", "county (city, district)")));
        tiers.put("town", text(new Text("镇（乡、街道）", "town (township, subdistrict)")));
        tiers.put("village", text(new Text("村（社区）", "village (community)")));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", place.id());
        all.put("name", text(place.name()));
        all.put("short", text(place.shortName()));
        all.put("casePrefix", place.casePrefix());
        all.put("tiers", tiers);
        all.put("lists", List.of(list));
        return all;
    }

    private List<Map<String, Object>> offices() {
        List<Map<String, Object>> offices = new ArrayList<>();
        items.offices().forEach((name, id) -> {
            Map<String, Object> office = new LinkedHashMap<>();
            office.put("id", id);
            office.put("name", text(new Text(name, null)));
            office.put("kind", "department");
            offices.add(office);
        });
        return offices;
    }

    private Map<String, Object> published() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("date", day.toString());
        entry.put("kind", "published");
        entry.put(
                "explanation",
                text(new Text(
                        "从《" + title + "》录入本目录 " + items.count() + " 项。",
                        items.count() + " items taken into this catalog from the list of "
                                + place.name().en() + ".")));
        entry.put("source", place.document());
        return entry;
    }

    private Map<String, Object> source() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("document", place.document());
        source.put("title", text(new Text(title, null)));
        source.put("issuer", text(place.issuer()));
        source.put("jurisdiction", place.id());
        return source;
    }

    private static Map<String, Object> text(Text text) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("zh", text.zh());
        if (text.hasEnglish()) {
            words.put("en", text.en());
        }
        return words;
    }

    private static String yaml(Map<String, Object> all) {
        return new Dump(SETTINGS).dumpToString(all);
    }

    /** What the list does not say, a line each. */
    public List<Text> unknown() {
        List<Text> unknown = new ArrayList<>();
        unknown.add(new Text(
                "事项性质：清单没有写的都先写 direct（直接找单位办，不提供网上填表）；要网上填表的改为 application。",
                "Nature: where the list does not say it, direct (one goes to the office, no form); change it to application"
                        + " where a form is to be offered."));
        unknown.add(new Text(
                "单位 " + items.offices().size() + " 个写进了 offices.yaml，英文、别名、电话空着："
                        + shown(items.offices().keySet()),
                items.offices().size() + " departments are in offices.yaml, without English, aliases and telephones."));
        List.of("name_en", "levels", "telephones", "content_zh").forEach(column -> {
            long count = items.without(column);
            if (count > 0) {
                unknown.add(new Text(
                        "items.csv 的 " + column + " 有 " + count + " 项空着。",
                        count + " items without " + column + " in items.csv."));
            }
        });
        items.unknownWords()
                .forEach((column, words) -> unknown.add(new Text(
                        column + " 有 " + words.size() + " 种说法不在 glossary.csv，没有收入：" + shown(words),
                        words.size() + " words of " + column + " are not in glossary.csv and were left out.")));
        return unknown;
    }

    private static String shown(Set<String> words) {
        String all = String.join("、", words.stream().limit(SHOWN).toList());
        return words.size() > SHOWN ? all + "……" : all;
    }
}

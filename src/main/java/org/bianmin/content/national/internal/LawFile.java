package org.bianmin.content.national.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemReferences;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.national.Law;
import org.bianmin.content.national.LawBinding;
import org.bianmin.content.national.LawQuestion;
import org.bianmin.content.national.TimeLabel;
import org.bianmin.ground.text.Text;

/** Reads the bindings of one law. */
public final class LawFile {

    /** Where laws stand in the content. */
    public static final String FOLDER = "national";

    public static final String ENDING = ".yaml";

    static final String BINDINGS = "bindings";
    static final String LIMITS = "limits";
    private static final String DIRECT = "direct";
    private static final String READING = "reading";

    private final ContentFolder folder;
    private final String file;
    private final ItemReferences references;
    private final Problems problems;

    /** @param file its name within {@link #FOLDER} */
    public LawFile(ContentFolder folder, String file, Catalog catalog, Problems problems) {
        this.folder = folder;
        this.file = file;
        this.references = new ItemReferences(catalog, problems);
        this.problems = problems;
    }

    public List<LawBinding> read() {
        return Yaml.read(folder, FOLDER + "/" + file, problems)
                .map(this::bindings)
                .orElse(List.of());
    }

    private List<LawBinding> bindings(YamlNode yaml) {
        Law law = new Law(
                file.substring(0, file.length() - ENDING.length()),
                yaml.text("name"),
                date(yaml),
                yaml.optionalText("province").orElse(null),
                yaml.flag("general"));
        yaml.children(LIMITS).forEach(LawFile::limit);
        List<LawBinding> bindings =
                yaml.children(BINDINGS).stream().map(node -> binding(law, node)).toList();
        yaml.noOtherKeys();
        return bindings;
    }

    /** Limits are for the linter alone; here only their form is read. */
    private static void limit(YamlNode limit) {
        limit.text("why");
        Stream.of("articles", "questions", "onlyTypes", "notNames").forEach(limit::strings);
        limit.noOtherKeys();
    }

    private LawBinding binding(Law law, YamlNode node) {
        int article = article(node);
        Text quote = node.text("quote");
        String topic = node.optional("topic").orElse(null);
        LawBinding binding = topic != null || law.general() || node.flag("general")
                ? new LawBinding(law, article, quote, null, null, false, null, List.of(), topic, Map.of())
                : bound(law, article, quote, node);
        node.noOtherKeys();
        return binding;
    }

    private int article(YamlNode node) {
        int article = node.number("article");
        if (!node.optional("article").map(LawNodes::isArticle).orElse(true)) {
            value(
                    node.place("article"),
                    new Text("条号应在 1 到 9999 之间。", "The number of an article is from 1 to 9999."),
                    new Text("请更正条号，如第十二条写 12。", "Correct it; article 12 is written 12."));
        }
        return article;
    }

    private LawBinding bound(Law law, int article, Text quote, YamlNode node) {
        LawQuestion question = question(node);
        List<Item> items = items(node);
        return new LawBinding(
                law,
                article,
                quote,
                question,
                label(node, question),
                direct(node),
                node.text("why"),
                items,
                null,
                differences(node, items));
    }

    private LawQuestion question(YamlNode node) {
        String code = node.required("question");
        Optional<LawQuestion> question = LawQuestion.of(code);
        if (question.isEmpty() && !code.isEmpty()) {
            value(
                    node.place("question"),
                    new Text("法律不回答「" + code + "」。", "A law does not answer \"" + code + "\"."),
                    new Text(
                            "可用：who、papers、time、cost、steps、complain。",
                            "Known questions: who, papers, time, cost, steps, complain."));
        }
        return question.orElse(LawQuestion.WHO);
    }

    /** Time says whose it is, and nothing else does. */
    private TimeLabel label(YamlNode node, LawQuestion question) {
        if (question != LawQuestion.TIME) {
            return null;
        }
        String code = node.required("label");
        Optional<TimeLabel> label = TimeLabel.of(code);
        if (label.isEmpty() && !code.isEmpty()) {
            value(
                    node.place("label"),
                    new Text("没有「" + code + "」这种时间。", "There is no kind of time \"" + code + "\"."),
                    new Text(
                            "可用：office（办理要多久）、deadline（您最迟何时办）、period（多久一次、管多久）。",
                            "Known kinds: office (how long it takes), deadline (by when one must act), period (how often,"
                                    + " how long it holds)."));
        }
        return label.orElse(TimeLabel.OFFICE);
    }

    private boolean direct(YamlNode node) {
        String kind = node.required("kind");
        if (!kind.isEmpty() && !kind.equals(DIRECT) && !kind.equals(READING)) {
            value(
                    node.place("kind"),
                    new Text(
                            "「" + kind + "」既不是 direct 也不是 reading。", "\"" + kind + "\" is neither direct nor reading."),
                    new Text(
                            "条文写的就是这件事，写 direct；是我们的理解，写 reading。",
                            "Write direct where the article names this very matter, reading where it is our reading."));
        }
        return kind.equals(DIRECT);
    }

    private List<Item> items(YamlNode node) {
        List<YamlNode.Value> ids = node.values("items");
        if (ids.isEmpty()) {
            problems.error(
                    "required",
                    node.place("items"),
                    new Text("没有写对哪些事项适用。", "It does not say for which items this holds."),
                    new Text("请写上事项，或删去此条。", "Name the items, or remove the entry."));
        }
        return ids.stream().flatMap(id -> item(id.text(), id.place()).stream()).toList();
    }

    private Map<String, Text> differences(YamlNode node, List<Item> items) {
        Map<String, Text> differences = new HashMap<>();
        for (YamlNode child : node.has("differs") ? node.children("differs") : List.<YamlNode>of()) {
            String id = child.required("item");
            if (items.stream().noneMatch(item -> item.id().equals(id))) {
                references.missing(id, child.place("item"));
            }
            differences.put(id, child.text("note"));
            child.noOtherKeys();
        }
        return Map.copyOf(differences);
    }

    private Optional<Item> item(String id, FilePosition place) {
        return references.item(id, place);
    }

    private LocalDate date(YamlNode yaml) {
        String text = yaml.required("version");
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            value(
                    yaml.place("version"),
                    new Text("「" + text + "」不是日期。", "\"" + text + "\" is not a date."),
                    new Text("请写成 2026-11-21 这样。", "Write it like 2026-11-21."));
            return LocalDate.EPOCH;
        }
    }

    private void value(FilePosition place, Text message, Text remedy) {
        problems.error("value", place, message, remedy);
    }
}

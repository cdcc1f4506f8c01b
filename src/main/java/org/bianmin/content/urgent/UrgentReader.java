package org.bianmin.content.urgent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemReferences;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.national.ArticleNumber;
import org.bianmin.content.urgent.UrgentMatter.Basis;
import org.bianmin.ground.text.Text;

/** Reads {@code urgent.yaml}. What is quoted of a law must stand in the text of the law. */
public final class UrgentReader {

    /** The file, in the content folder; it may be missing. */
    public static final String FILE = "urgent.yaml";

    private static final String LAWS = "national/";

    private final ContentFolder folder;
    private final ItemReferences references;
    private final List<SourceDocument> sources;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    private UrgentReader(ContentFolder folder, Catalog catalog, List<SourceDocument> sources, Problems problems) {
        this.folder = folder;
        this.references = new ItemReferences(catalog, problems);
        this.sources = sources;
        this.problems = problems;
    }

    /** What can be read; what cannot is reported. */
    public static UrgentMatters read(
            ContentFolder folder, Catalog catalog, List<SourceDocument> sources, Problems problems) {
        if (!folder.has(FILE)) {
            return new UrgentMatters(List.of());
        }
        UrgentReader reader = new UrgentReader(folder, catalog, sources, problems);
        return new UrgentMatters(
                Yaml.read(folder, FILE, problems).map(reader::matters).orElse(List.of()));
    }

    private List<UrgentMatter> matters(YamlNode yaml) {
        List<UrgentMatter> matters =
                yaml.children("matters").stream().map(this::matter).toList();
        yaml.noOtherKeys();
        // Where a county does not keep the places of its items, it stands on no page.
        return matters.stream().filter(matter -> !matter.items().isEmpty()).toList();
    }

    private UrgentMatter matter(YamlNode node) {
        String id = node.required("id");
        if (!ids.add(id)) {
            problems.error(
                    "duplicate",
                    node.place("id"),
                    new Text("「" + id + "」出现两次。", "\"" + id + "\" stands here twice."),
                    new Text("请合为一处。", "Join the two."));
        }
        UrgentMatter matter = new UrgentMatter(
                id, node.text("warns"), node.text("does"), basis(node), items(node, "see"), items(node, "items"));
        node.noOtherKeys();
        return matter;
    }

    private List<Item> items(YamlNode node, String key) {
        List<Item> items = new ArrayList<>();
        if (node.has(key)) {
            node.values(key)
                    .forEach(value ->
                            references.item(value.text(), value.place()).ifPresent(items::add));
        }
        return List.copyOf(items);
    }

    private Basis basis(YamlNode node) {
        Optional<YamlNode> basis = node.child("basis");
        if (basis.isEmpty()) {
            return null;
        }
        YamlNode said = basis.get();
        Basis found = said.has("law") ? law(said) : document(said);
        said.noOtherKeys();
        return found;
    }

    private Basis document(YamlNode said) {
        String id = said.required("document");
        Optional<Text> title = sources.stream()
                .filter(source -> source.document().equals(id))
                .map(SourceDocument::title)
                .findFirst();
        if (title.isEmpty() && !id.isEmpty()) {
            unknown(
                    said.place("document"),
                    id,
                    new Text("请写 sources.yaml 里的一份来源。", "Name a document of sources.yaml."));
        }
        return new Basis(title.orElse(Text.same(id)), said.text("where"), said.text("quote"));
    }

    private Basis law(YamlNode said) {
        String id = said.required("law");
        int article = said.number("article");
        Text quote = said.text("quote");
        String file = LAWS + id + ".yaml";
        String text = LAWS + "texts/" + id + ".md";
        if (!folder.has(file) || !folder.has(text)) {
            unknown(said.place("law"), id, new Text("请写 national/ 里的一部法律。", "Name a law of national/."));
            return new Basis(Text.same(id), Text.same(""), quote);
        }
        if (article < 1 || !holds(folder.read(text, problems), article, quote.zh())) {
            problems.error(
                    "value",
                    said.place("quote"),
                    new Text("法律原文的这一条里没有这句话。", "This article of the law does not hold these words."),
                    new Text("请照条文逐字摘录，核对条号。", "Copy the article word by word and check its number."));
        }
        Text name =
                Yaml.read(folder, file, problems).map(yaml -> yaml.text("name")).orElse(Text.same(id));
        return new Basis(name, new Text(ArticleNumber.zh(Math.max(1, article)), "article " + article), quote);
    }

    /** Whether the paragraphs of an article hold a quotation. */
    private static boolean holds(String law, int article, String quote) {
        String head = ArticleNumber.zh(article);
        StringBuilder words = new StringBuilder();
        boolean within = false;
        for (String line : law.lines().map(String::strip).toList()) {
            if (line.matches("第[零一二三四五六七八九十百千]+条\\s.*") || line.startsWith("#")) {
                within = line.startsWith(head + " ") || line.startsWith(head + "　");
            }
            words.append(within ? line : "");
        }
        return words.indexOf(quote) >= 0;
    }

    private void unknown(FilePosition place, String id, Text remedy) {
        problems.error(ItemReferences.RULE, place, new Text("没有「" + id + "」。", "There is no \"" + id + "\"."), remedy);
    }
}

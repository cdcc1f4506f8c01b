package org.bianmin.catalog.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Csv;
import org.bianmin.catalog.read.CsvRow;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.Yaml;
import org.bianmin.catalog.read.YamlNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The content as rules look at it: the catalog, and below it every file as text, as rows and as nodes. Each file is read
 * once; what cannot be read is reported once and is then empty.
 */
public final class Content {

    private final ContentFolder folder;
    private final Catalog catalog;
    private final Problems problems;
    private final List<String> files;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<CsvRow>> tables = new HashMap<>();
    private final Map<String, Optional<Node>> trees = new HashMap<>();
    private final List<ItemTable> itemTables;
    private final List<Fact> facts;
    private final List<TextPair> pairs;
    private final Translations translations;

    /**
     * @param catalog what could be read of it
     * @param problems told of files that cannot be read
     */
    Content(ContentFolder folder, Catalog catalog, Problems problems) {
        this.folder = folder;
        this.catalog = catalog;
        this.problems = problems;
        this.files = folder.allFiles();
        this.itemTables = ItemTable.all(this);
        this.facts = Fact.all(this);
        this.pairs = TextPairs.of(this);
        this.translations = Translations.read(folder, problems);
    }

    /** The folder itself, for a reader that belongs to an upper floor. */
    public ContentFolder folder() {
        return folder;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** Every file, relative to the content folder, sorted. */
    public List<String> files() {
        return files;
    }

    /** The files whose name ends so. */
    public List<String> files(String end) {
        return files.stream().filter(file -> file.endsWith(end)).toList();
    }

    public boolean has(String file) {
        return folder.has(file);
    }

    /** The whole of a file; empty where there is none. */
    public String text(String file) {
        return texts.computeIfAbsent(file, key -> has(key) ? folder.read(key, problems) : "");
    }

    /** The rows of a table; none where there is no such file. */
    public List<CsvRow> rows(String file) {
        return tables.computeIfAbsent(file, key -> Csv.readAny(key, text(key), problems));
    }

    /** The bare nodes of a YAML file. */
    public Optional<Node> tree(String file) {
        return trees.computeIfAbsent(file, key -> Yaml.compose(key, text(key), problems));
    }

    /** A YAML file as a mapping. Its getters report nothing here: that is for the readers. */
    public Optional<YamlNode> yaml(String file) {
        return tree(file).map(node -> new YamlNode(file, node, new Problems()));
    }

    /** The published lists of all jurisdictions. */
    public List<ItemTable> itemTables() {
        return itemTables;
    }

    /** What the sources say of single items, of all lists. */
    public List<Fact> facts() {
        return facts;
    }

    /** Every text of every file with its translation. */
    public List<TextPair> pairs() {
        return pairs;
    }

    public Translations translations() {
        return translations;
    }
}

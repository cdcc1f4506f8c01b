package org.bianmin.content.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The content as rules look at it: the catalog, and below it files as text, as rows and as nodes. Rules look at it part by
 * part, because the files of a large content as nodes are many times its size: each jurisdiction is a part, and what they
 * share is one. A part lists its own files only, and reads every other by its name. Each file is read once; what cannot be
 * read is reported once and is then empty.
 */
public final class LintInput {

    /** The part of what is outside the folders of the jurisdictions. */
    public static final String SHARED = "";

    private static final Pattern FOLDER = Pattern.compile("^" + ContentFolder.JURISDICTIONS + "/[^/]+/");

    private final ContentFolder folder;
    private final Catalog catalog;
    private final Problems problems;
    private final LintInput whole;
    private final List<String> files;
    private final Map<String, List<String>> filesByPart;
    private final String part;
    private final List<ItemTable> itemTables;
    private final List<Fact> facts;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private final Translations translations;

    /**
     * The whole, of which there are {@link #parts}.
     *
     * @param folder one that reads each file once, for many rules look at the same
     * @param catalog what could be read of it
     * @param problems told of files that cannot be read
     */
    public LintInput(ContentFolder folder, Catalog catalog, Problems problems) {
        this.folder = folder;
        this.catalog = catalog;
        this.problems = problems;
        this.whole = null;
        this.files = folder.allFiles();
        this.filesByPart = files.stream().collect(Collectors.groupingBy(LintInput::partOf));
        this.part = null;
        this.itemTables = List.of();
        this.facts = List.of();
        this.translations = Translations.read(folder, problems);
    }

    private LintInput(LintInput whole, String part) {
        this.folder = whole.folder;
        this.catalog = whole.catalog;
        this.problems = new Problems();
        this.whole = whole;
        this.files = whole.filesOf(part);
        this.filesByPart = Map.of();
        this.part = part;
        this.itemTables = ItemTable.all(this);
        this.facts = Fact.all(this);
        this.translations = whole.translations;
    }

    /** The names of the parts, each made by {@link #part} when it is looked at and not before. */
    public List<String> parts() {
        return Stream.concat(Stream.of(SHARED), filesByPart.keySet().stream())
                .distinct()
                .toList();
    }

    /** The files of a part. */
    public List<String> filesOf(String part) {
        return filesByPart.getOrDefault(part, List.of());
    }

    public LintInput part(String name) {
        return new LintInput(this, name);
    }

    /** The part to which a file belongs. */
    public static String partOf(String file) {
        Matcher folder = FOLDER.matcher(file);
        return folder.find() ? folder.group() : SHARED;
    }

    /** Whether this is the part of what the jurisdictions share; what is compared among all of them is compared here. */
    public boolean isShared() {
        return SHARED.equals(part);
    }

    /** The {@code jurisdiction.yaml} of all jurisdictions, whichever part this is. */
    public List<String> jurisdictionFiles() {
        return (whole == null ? this : whole).files(ItemTable.JURISDICTION);
    }

    /** What was found wrong when the files of this part were read. */
    Problems problems() {
        return problems;
    }

    /** The folder itself, for a reader that belongs to an upper floor. */
    public ContentFolder folder() {
        return folder;
    }

    public Catalog catalog() {
        return catalog;
    }

    private boolean isElsewhere(String file) {
        return part != null && !part.equals(partOf(file));
    }

    /** Every file of this part, relative to the content folder, sorted. */
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
        return has(file) ? folder.read(file, toldOf(file)) : "";
    }

    /** The rows of a table; none where there is no such file. */
    public List<CsvRow> rows(String file) {
        return has(file) ? Csv.read(folder, file, toldOf(file)) : List.of();
    }

    /** The bare nodes of a YAML file. */
    public Optional<Node> tree(String file) {
        return has(file) ? folder.tree(file, toldOf(file)) : Optional.empty();
    }

    /** What is wrong with a file of another part is told there. */
    private Problems toldOf(String file) {
        return isElsewhere(file) ? new Problems() : problems;
    }

    /** A YAML file as a mapping. Its getters report nothing here: that is for the readers. */
    public Optional<YamlNode> yaml(String file) {
        return tree(file).map(node -> new YamlNode(file, node, new Problems()));
    }

    /** The published lists of this part. */
    public List<ItemTable> itemTables() {
        return itemTables;
    }

    /** What the sources say of single items of those lists. */
    public List<Fact> facts() {
        return facts;
    }

    /** What several rules need of this part: worked out for the first that asks, and known by its type. */
    public <T> T derived(Class<T> type, Function<LintInput, T> maker) {
        return type.cast(derived.computeIfAbsent(type, key -> maker.apply(this)));
    }

    public Translations translations() {
        return translations;
    }
}

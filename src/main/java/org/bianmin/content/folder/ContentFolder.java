package org.bianmin.content.folder;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The {@code content/} folder: plain files on disk, read at run time, so that a clerk's edit needs no build. What was made public lies
 * in a folder of its own, which the desk writes; to whoever reads it is {@link #PUBLISHED} among the others.
 */
public final class ContentFolder {

    /** The folder below which each jurisdiction has its own. */
    public static final String JURISDICTIONS = "jurisdictions";

    /** The folder of what was made public, below which each jurisdiction has its own. */
    public static final String PUBLISHED = "published";

    private final Path root;
    private final Path published;
    private final Map<String, String> instead;
    private final ParsedFiles parsed;

    /** @param root the folder, or a link to it; a release is often put in place by a link */
    public ContentFolder(Path root) {
        this(root, followed(root).resolve(PUBLISHED));
    }

    /** @param published where what was made public lies, instead of below the folder itself */
    public ContentFolder(Path root, Path published) {
        this(followed(root), followed(published), Map.of(), null);
    }

    private static Path followed(Path root) {
        try {
            return root.toRealPath();
        } catch (IOException e) {
            // There is none; whoever reads it says so by the name that was given.
            return root.toAbsolutePath().normalize();
        }
    }

    private ContentFolder(Path root, Path published, Map<String, String> instead, ParsedFiles parsed) {
        this.root = root;
        this.published = published;
        this.instead = Map.copyOf(instead);
        this.parsed = parsed;
    }

    /** The same folder, of which each file is read and parsed once, however many ask for it, for as long as this object. */
    public ContentFolder readOnce() {
        return new ContentFolder(root, published, instead, new ParsedFiles());
    }

    /**
     * The same folder, in which a file reads as if this text stood in it: for trying a change before it is written. The
     * file is not listed by {@link #filesIn} unless it is on disk.
     */
    public ContentFolder with(String file, String text) {
        Map<String, String> more = new HashMap<>(instead);
        more.put(file, text);
        return new ContentFolder(root, published, more, null);
    }

    public Path root() {
        return root;
    }

    /** Where what was made public lies. */
    public Path published() {
        return published;
    }

    /** Where a file or folder of that name lies. */
    public Path path(String name) {
        return name.equals(PUBLISHED)
                ? published
                : name.startsWith(PUBLISHED + "/")
                        ? published.resolve(name.substring(PUBLISHED.length() + 1))
                        : root.resolve(name);
    }

    public boolean has(String file) {
        return instead.containsKey(file) || Files.isRegularFile(path(file));
    }

    /** Compares equal as long as nobody has edited a file. */
    public FileStamp stamp(String file) {
        try {
            return instead.containsKey(file)
                    ? new FileStamp(null, 0, instead.get(file))
                    : FileStamp.of(Files.readAttributes(path(file), BasicFileAttributes.class));
        } catch (IOException e) {
            // Gone since it was listed. Whoever reads it says so; here it is one more state.
            return new FileStamp(null, 0, null);
        }
    }

    /** The stamps of all files at any depth, by name relative to the folder with forward slashes; hidden files are left out. */
    public SortedMap<String, FileStamp> stamps() {
        SortedMap<String, FileStamp> stamps = new TreeMap<>();
        FileStamp.ofAllIn(root).forEach((file, stamp) -> stamps.put(name(root, file), stamp));
        if (isApart()) {
            stamps.keySet().removeIf(ContentFolder::isPublished);
            FileStamp.ofAllIn(published)
                    .forEach((file, stamp) -> stamps.put(PUBLISHED + "/" + name(published, file), stamp));
        }
        stamps.keySet().removeIf(ContentFolder::isHidden);
        instead.keySet().forEach(file -> stamps.put(file, stamp(file)));
        return stamps;
    }

    /** The folders directly below one, by name, sorted. */
    public List<String> foldersIn(String folder) {
        return list(folder, Files::isDirectory);
    }

    /** The files directly below one, by name, sorted. */
    public List<String> filesIn(String folder) {
        return list(folder, Files::isRegularFile);
    }

    /** All files at any depth, relative to the folder with forward slashes, sorted; hidden ones are left out. */
    public List<String> allFiles() {
        Stream<String> own = namesIn(root).filter(name -> !isApart() || !isPublished(name));
        Stream<String> apart = isApart() ? namesIn(published).map(name -> PUBLISHED + "/" + name) : Stream.empty();
        return Stream.concat(own, apart)
                .filter(name -> !isHidden(name))
                .sorted()
                .toList();
    }

    private static Stream<String> namesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> name(folder, file)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether what was made public lies elsewhere. */
    private boolean isApart() {
        return !published.equals(root.resolve(PUBLISHED));
    }

    private static boolean isPublished(String name) {
        return name.startsWith(PUBLISHED + "/");
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(String name) {
        return ("/" + name).contains("/.");
    }

    /** The whole of a file, which must be UTF-8; a missing or unreadable one is reported and reads as empty. */
    public String read(String file, Problems problems) {
        return parsed == null ? readNow(file, problems) : parsed.text(file, problems, this::readNow);
    }

    /** The records of a table, under whatever header it has; none where it is missing or cannot be read, which is reported. */
    List<NamedCsvRecord> table(String file, Problems problems) {
        BiFunction<String, Problems, List<NamedCsvRecord>> parser =
                (name, told) -> Csv.parse(name, read(name, told), told);
        return parsed == null ? parser.apply(file, problems) : parsed.table(file, problems, parser);
    }

    /** The tree of a YAML file; empty where it is missing, empty or cannot be parsed, which is reported unless it is empty. */
    public Optional<Node> tree(String file, Problems problems) {
        BiFunction<String, Problems, Optional<Node>> parser =
                (name, told) -> Yaml.compose(name, read(name, told), told);
        return parsed == null ? parser.apply(file, problems) : parsed.tree(file, problems, parser);
    }

    private String readNow(String file, Problems problems) {
        try {
            String text = instead.containsKey(file) ? instead.get(file) : Files.readString(path(file));
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.error(
                    "encoding",
                    new FilePosition(file, 1),
                    new Text("文件不是 UTF-8 编码。", "The file is not UTF-8."),
                    new Text(
                            "请另存为 UTF-8（WPS、Excel：“CSV UTF-8（逗号分隔）”；记事本：编码选 UTF-8）。",
                            "Save it as UTF-8 (WPS and Excel: \"CSV UTF-8\"; Notepad: encoding UTF-8)."));
        } catch (IOException e) {
            problems.error(
                    "missing-file",
                    new FilePosition(file, 1),
                    new Text("找不到或无法读取此文件。", "This file is missing or cannot be read."),
                    new Text("请补上该文件。", "Add the file."));
        }
        return "";
    }

    private List<String> list(String folder, java.util.function.Predicate<Path> kind) {
        Path path = path(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(kind)
                    .map(child -> child.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

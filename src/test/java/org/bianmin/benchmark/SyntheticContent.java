package org.bianmin.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a content folder of any size out of the real one: its jurisdictions again and again, under other ids and marked as
 * synthetic in their names and texts, with all that stands beside the lists. The texts of a list are others in each copy, so
 * that nothing can be made once and used often. The same size always gives the same bytes.
 */
final class SyntheticContent {

    /** A jurisdiction of the real content and how many files of a site it makes, about. */
    private record Original(String id, int files) {}

    /** A jurisdiction of the synthetic content. */
    private record Copy(String original, int number) {
        String id() {
            return original + number;
        }
    }

    /** In the order in which they are taken: the smaller ones first, so that a small site has several. */
    private static final List<Original> ORIGINALS = List.of(
            new Original("tunchang", 135),
            new Original("dingan", 57),
            new Original("yazhou", 173),
            new Original("yeji", 228),
            new Original("jiyuan", 1403));

    /** What every site has besides: home, themes, search, data. */
    private static final int COMMON = 160;

    private static final String IDS = ORIGINALS.stream().map(Original::id).collect(Collectors.joining("|", "(", ")"));
    /** The id of a jurisdiction, or the beginning of that of a list or an item; no word of a text. */
    private static final Pattern ID =
            Pattern.compile("(?m)(?<=^id: |^  - id: |[\\[ -])" + IDS + "(?=-second|-\\d|\"?$)");

    private static final Pattern DOCUMENT = Pattern.compile("\\b00\\d_[0-9a-f]{16}");
    private static final Pattern ELEMENT = Pattern.compile(" *- " + IDS + "-.*");
    private static final Pattern FLOW = Pattern.compile("(items|related): \\[([^\\]]*)\\]");
    private static final List<String> SHARED_APART =
            List.of("themes.yaml", "related.yaml", "sources.yaml", "queries.csv", "translations.csv");
    private static final List<String> MARKED = List.of("name_", "main_", "sub_", "content_", "text_");

    private final Path real;
    private final Path out;
    private final List<Copy> copies;

    private SyntheticContent(Path real, Path out, int pages) {
        this.real = real;
        this.out = out;
        this.copies = copies(pages);
    }

    /**
     * Writes the content of a site of about so many files.
     *
     * @param out the folder; created
     */
    static void write(Path real, Path out, int pages) throws IOException {
        new SyntheticContent(real, out, pages).write();
    }

    private static List<Copy> copies(int pages) {
        List<Copy> copies = new ArrayList<>();
        int files = COMMON;
        for (int number = 1; files < pages; number++) {
            for (Original original : ORIGINALS) {
                if (copies.isEmpty() || files + original.files() / 2 <= pages) {
                    copies.add(new Copy(original.id(), number));
                    files += original.files();
                }
            }
            if (files + ORIGINALS.get(1).files() / 2 > pages) {
                break;
            }
        }
        return copies;
    }

    private void write() throws IOException {
        for (Path file : files(real)) {
            String name = real.relativize(file).toString();
            if (!name.startsWith("jurisdictions/") && !SHARED_APART.contains(name)) {
                put(name, Files.readString(file));
            }
        }
        for (Copy copy : copies) {
            Path folder = real.resolve("jurisdictions/" + copy.original());
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString();
                String text = Files.readString(file);
                String mine = name.endsWith(".csv") ? table(text, copy) : text(text, copy, name);
                put("jurisdictions/" + copy.id() + "/" + name, mine);
            }
        }
        put("sources.yaml", "sources:\n" + entries("sources.yaml", true));
        put("related.yaml", "groups:\n" + entries("related.yaml", true));
        put("themes.yaml", "themes:\n" + entries("themes.yaml", false));
    }

    /** The entries of a shared list: each once a copy, or once with the items of all copies. */
    private String entries(String file, boolean each) throws IOException {
        StringBuilder all = new StringBuilder();
        String[] entries = Files.readString(real.resolve(file)).split("(?m)^(?=  - )");
        int last = copies.get(copies.size() - 1).number();
        for (int i = 1; i < entries.length; i++) {
            if (each) {
                for (int number = 1; number <= last; number++) {
                    all.append(eachEntry(entries[i], number));
                }
            } else {
                StringBuilder items = new StringBuilder();
                for (int number = 1; number <= last; number++) {
                    items.append(elements(entries[i], number));
                }
                all.append(items.isEmpty() ? "" : entries[i].substring(0, entries[i].indexOf("items:\n") + 7) + items);
            }
        }
        return all.toString();
    }

    private String eachEntry(String entry, int number) {
        if (entry.contains("items:\n")) {
            String items = elements(entry, number);
            String head = entry.substring(0, entry.indexOf("items:\n") + 7);
            return items.isEmpty() ? "" : head.replaceFirst("(  - id: .*)", "$1-" + number) + items;
        }
        Matcher place = Pattern.compile("jurisdiction: (\\w+)").matcher(entry);
        return place.find() && isThere(place.group(1), number)
                ? renamed(entry.replace(place.group(), place.group() + number), number)
                        .replaceFirst("(?m)^( +number: .*)$", "$1-" + number)
                : "";
    }

    /** Those lines of an entry that name items which are there. */
    private String elements(String entry, int number) {
        return entry.lines()
                .filter(line -> ELEMENT.matcher(line).matches() && isKept(line, number))
                .map(line -> renamed(line, number) + "\n")
                .collect(Collectors.joining());
    }

    private String text(String text, Copy copy, String name) {
        String kept = text.lines()
                .filter(line -> !ELEMENT.matcher(line).matches() || isKept(line, copy.number()))
                .map(line -> FLOW.matcher(line)
                        .replaceAll(list -> list.group(1) + ": "
                                + Stream.of(list.group(2).split(", "))
                                        .filter(item -> isKept("- " + item, copy.number()))
                                        .collect(Collectors.joining(", ", "[", "]"))))
                .map(line -> line.startsWith("name: {zh") || line.startsWith("short: {zh") ? place(line, copy) : line)
                .map(line -> line.startsWith("casePrefix: ") ? "casePrefix: " + prefix(copy) : line)
                .collect(Collectors.joining("\n", "", "\n"))
                .replaceAll("(?m)^ *related:\\n(?! *- [a-z]+-)", "")
                .replaceAll("(?m)^ *related: \\[\\]\\n", "");
        String end = name.endsWith(".md") ? "\n" + (name.endsWith(".zh.md") ? zh(copy) : en(copy)).strip() + "\n" : "";
        return renamed(kept, copy.number()) + end;
    }

    private static String place(String line, Copy copy) {
        return line.replaceFirst(
                "zh: ([^,]*), en: \"?([^\"}]*)\"?", "zh: $1" + zh(copy) + ", en: \"$2" + en(copy) + "\"");
    }

    private static String table(String text, Copy copy) throws IOException {
        StringWriter result = new StringWriter();
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(result);
        boolean head = true;
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
            if (head) {
                writer.writeRecord(row.getHeader());
                head = false;
            }
            writer.writeRecord(row.getHeader().stream()
                    .map(column -> marked(column, row.getField(column), copy))
                    .toList());
        }
        writer.close();
        return head ? text : result.toString();
    }

    private static String marked(String column, String cell, Copy copy) {
        if (cell.isEmpty() || MARKED.stream().noneMatch(column::startsWith)) {
            return cell;
        }
        return column.endsWith("_zh") ? cell + zh(copy) : column.endsWith("_en") ? cell + en(copy) : cell;
    }

    private static String zh(Copy copy) {
        return "（合成 " + copy.number() + "）";
    }

    private static String en(Copy copy) {
        return " (synthetic " + copy.number() + ")";
    }

    /** Two letters that no other jurisdiction has. */
    private String prefix(Copy copy) {
        int at = copies.indexOf(copy);
        return "" + (char) ('A' + at / 26) + (char) ('A' + at % 26);
    }

    private boolean isKept(String line, int number) {
        Matcher id = Pattern.compile("- " + IDS).matcher(line);
        return id.find() && isThere(id.group(1), number);
    }

    private boolean isThere(String original, int number) {
        return copies.contains(new Copy(original, number));
    }

    private static String renamed(String text, int number) {
        String ids = ID.matcher(text).replaceAll("$1" + number);
        return DOCUMENT.matcher(ids).replaceAll("$0-" + number);
    }

    private void put(String name, String text) throws IOException {
        Path file = out.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

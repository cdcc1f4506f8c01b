package org.bianmin.content.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Tier;
import org.bianmin.ground.text.Hash;

/**
 * What a list that is proposed changes in the present one, tier by tier: an item that is to be handled at a tier where it is not handled
 * now is added there, whatever becomes of it elsewhere.
 *
 * @param list the id of the list
 * @param base the SHA-256 of the list with which it was compared
 * @param lines tier by tier, what is added before what is changed and what is removed
 */
public record CatalogueDifference(String list, String base, List<Line> lines) {

    private static final int CELLS = 7;

    /** So much of the names of items stands in a summary. */
    private static final int LONGEST = 300;

    public CatalogueDifference {
        lines = List.copyOf(lines);
    }

    /**
     * A cell that is filled in or says something else; of an item that is removed one line without a cell.
     *
     * @param tier null for items of which no tier is stated
     * @param item its id
     * @param heading of the column; empty where none is told
     */
    public record Line(
            Tier tier, RowChange.Kind kind, String item, String name, String heading, String before, String after) {}

    /** What becomes of an item at a tier. */
    public record OfItem(RowChange.Kind kind, String item, String name, List<Line> cells) {}

    /** Reads what {@link #csv} has written. */
    public static CatalogueDifference read(String list, String base, String csv) {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            for (CsvRecord row : reader) {
                List<String> cells = row.getFields();
                if (cells.size() == CELLS) {
                    lines.add(new Line(
                            Tier.of(cells.get(0)).orElse(null),
                            RowChange.Kind.valueOf(cells.get(1)),
                            cells.get(2),
                            cells.get(3),
                            cells.get(4),
                            cells.get(5),
                            cells.get(6)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CatalogueDifference(list, base, lines);
    }

    /** All of it as a table, always the same for the same difference. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            lines.forEach(line -> writer.writeRecord(
                    line.tier() == null ? "" : line.tier().code(),
                    line.kind().name(),
                    line.item(),
                    line.name(),
                    line.heading(),
                    line.before(),
                    line.after()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** By which the list that is proposed, the one that it was compared with and what differs are known together. */
    public String digest(byte[] file) {
        return HexFormat.of()
                .formatHex(
                        Hash.sha256(String.join("\n", list, base, HexFormat.of().formatHex(Hash.sha256(file)), csv())));
    }

    /** What becomes of the items of a tier, in order; null for those of which no tier is stated. */
    public List<OfItem> at(Tier tier) {
        return Stream.of(RowChange.Kind.values())
                .flatMap(kind -> lines.stream()
                        .filter(line -> line.tier() == tier && line.kind() == kind)
                        .collect(Collectors.groupingBy(Line::item, LinkedHashMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(cells -> new OfItem(
                                kind,
                                cells.get(0).item(),
                                cells.get(0).name(),
                                cells.stream()
                                        .filter(cell -> !cell.heading().isEmpty())
                                        .toList())))
                .toList();
    }

    /** The names of the items that leave the list, and not a tier alone. */
    public List<String> gone() {
        return lines.stream()
                .collect(Collectors.groupingBy(Line::item, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(ofItem -> ofItem.stream().allMatch(line -> line.kind() == RowChange.Kind.REMOVED))
                .map(ofItem -> ofItem.get(0).name())
                .toList();
    }

    /** What becomes of a tier in a Chinese sentence, for a register; empty if nothing does. */
    public String summary(Tier tier) {
        return Stream.of(RowChange.Kind.values())
                .flatMap(kind -> {
                    List<String> names = at(tier).stream()
                            .filter(one -> one.kind() == kind)
                            .map(OfItem::name)
                            .toList();
                    return names.isEmpty() ? Stream.empty() : Stream.of(words(kind, names));
                })
                .collect(Collectors.joining("；"));
    }

    private static String words(RowChange.Kind kind, List<String> names) {
        String all = String.join("、", names);
        String word =
                switch (kind) {
                    case ADDED -> "新增";
                    case CHANGED -> "修改";
                    case REMOVED -> "取消";
                };
        return word + " " + names.size() + " 项：" + (all.length() > LONGEST ? all.substring(0, LONGEST) + "……" : all);
    }
}

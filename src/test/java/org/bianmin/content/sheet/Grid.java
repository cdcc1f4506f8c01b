package org.bianmin.content.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bianmin.content.catalog.ItemsReader;

/** An exported sheet that a test edits as a clerk does, and saves as a program does. */
public final class Grid {

    public final List<List<String>> rows = new ArrayList<>();

    /** @param sheet comma-separated UTF-8 with its mark, as the export writes it */
    Grid(byte[] sheet) {
        String text = SheetEncoding.UTF_8_WITH_MARK.decode(sheet).orElseThrow();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            reader.forEach(line -> rows.add(new ArrayList<>(line.getFields())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a value into a cell; the header row is row 1. */
    public Grid set(int row, String column, String value) {
        rows.get(row - 1).set(ItemsReader.COLUMNS.indexOf(column), value);
        return this;
    }

    public String get(int row, String column) {
        return rows.get(row - 1).get(ItemsReader.COLUMNS.indexOf(column));
    }

    /** Adds a row at the end that has only these cells, given as column, value, column, value, and so on. */
    public Grid add(String... cells) {
        rows.add(new ArrayList<>(ItemsReader.COLUMNS.stream().map(column -> "").toList()));
        for (int i = 0; i < cells.length; i += 2) {
            set(rows.size(), cells[i], cells[i + 1]);
        }
        return this;
    }

    /** The columns in another order: {@code order[i]} is the old position of the one at i. */
    public Grid shuffled(int... order) {
        rows.replaceAll(
                row -> new ArrayList<>(Arrays.stream(order).mapToObj(row::get).toList()));
        return this;
    }

    public byte[] saved() {
        return saved(SheetEncoding.UTF_8_WITH_MARK, ',', LineDelimiter.CRLF);
    }

    public byte[] saved(SheetEncoding encoding, char separator, LineDelimiter lineEnd) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lineEnd)
                .build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoding.encode(text.toString());
    }
}

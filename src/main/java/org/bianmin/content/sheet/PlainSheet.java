package org.bianmin.content.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.sheet.internal.Separator;

/**
 * The cells of a spreadsheet file as Excel or WPS save it as CSV: encoding and separator are found out, and what {@link CellGuard} has
 * put before a cell is taken away.
 *
 * @param rows those that are not empty
 */
public record PlainSheet(List<Row> rows) {

    /** A mark of the order of bytes that a program has carried over into another encoding. */
    private static final String MARK = "\uFEFF";

    public PlainSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as the spreadsheet program counts, from 1
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, from 0; empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** The sheet; empty where the bytes are no text, or quotes are not closed. */
    public static Optional<PlainSheet> read(byte[] file) {
        return SheetEncoding.of(file)
                .flatMap(encoding -> encoding.decode(file))
                .map(text -> text.startsWith(MARK) ? text.substring(MARK.length()) : text)
                .flatMap(text -> Stream.of(Separator.values())
                        .flatMap(separator -> rows(text, separator).stream())
                        .max(Comparator.comparingInt(PlainSheet::width)))
                .map(PlainSheet::new);
    }

    private static int width(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static Optional<List<Row>> rows(String text, Separator separator) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord line : reader) {
                number++;
                if (!line.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(new Row(
                            number,
                            line.getFields().stream()
                                    .map(cell -> CellGuard.unguard(cell).strip())
                                    .toList()));
                }
            }
            return Optional.of(rows);
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.bianmin.doors.counter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.content.sheet.XlsxWriter;

/** A table that is written row by row, for a spreadsheet program. */
interface TableFile extends Closeable {

    /** A row of texts and numbers; null for an empty cell. */
    void row(List<?> cells) throws IOException;

    /** What a table is written as, by the ending of its address. */
    enum Format {
        /** RFC 4180, UTF-8 with the mark by which Excel knows it. */
        CSV("text/csv; charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String ending() {
            return this == CSV ? "csv" : "xlsx";
        }

        static Format of(String ending) {
            return ending.equals("xlsx") ? XLSX : CSV;
        }
    }

    /** Writes the rows of a table. */
    interface Rows {
        void write(TableFile file) throws IOException;
    }

    /**
     * An answer that a browser keeps as a file.
     *
     * @param name without its ending
     */
    static Response answer(Format format, String name, Rows rows) {
        StreamingOutput written = out -> {
            try (TableFile file = format == Format.CSV ? new Csv(out) : new Xlsx(out, name)) {
                rows.write(file);
            }
        };
        return Response.ok(written, format.mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.ending() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** As comma-separated values. */
    final class Csv implements TableFile {

        private static final char MARK = '\uFEFF';

        private final Writer text;
        private final CsvWriter csv;

        Csv(OutputStream out) throws IOException {
            text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(MARK);
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        }

        @Override
        public void row(List<?> cells) {
            csv.writeRecord(cells.stream().map(Csv::cell).toList());
        }

        private static String cell(Object cell) {
            return cell instanceof Number ? cell.toString() : CellGuard.guard(Objects.toString(cell, ""));
        }

        @Override
        public void close() throws IOException {
            csv.flush();
            text.flush();
        }
    }

    /** As a workbook. */
    final class Xlsx implements TableFile {

        private final XlsxWriter workbook;

        Xlsx(OutputStream out, String sheet) throws IOException {
            workbook = new XlsxWriter(out, sheet);
        }

        @Override
        public void row(List<?> cells) throws IOException {
            workbook.row(cells);
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }
}

package org.bianmin.content.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of one sheet (XLSX, ECMA-376) row by row, so that a long one needs no more memory than a short one. Texts are texts,
 * whatever they begin with; numbers are numbers. The first row is kept in sight.
 */
public final class XlsxWriter implements Closeable {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** The most rows of a sheet. */
    private static final int MOST_ROWS = 1_048_576;

    private final ZipOutputStream zip;
    private int rows;

    /**
     * Begins a workbook.
     *
     * @param out stays open when the workbook ends
     * @param sheet what the sheet is called, at most 31 characters
     */
    public XlsxWriter(OutputStream out, String sheet) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEET_TYPE
                        + "worksheet+xml\"/></Types>");
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + escaped(sheet)
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        text(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<sheetData>");
    }

    /**
     * Adds a row.
     *
     * @param cells texts and numbers; null for an empty cell
     */
    public void row(List<?> cells) throws IOException {
        if (++rows > MOST_ROWS) {
            throw new IOException("a sheet has no more than " + MOST_ROWS + " rows");
        }
        StringBuilder row = new StringBuilder("<row>");
        for (Object cell : cells) {
            if (cell == null) {
                row.append("<c/>");
            } else if (cell instanceof Number number) {
                row.append("<c><v>").append(number).append("</v></c>");
            } else {
                row.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(escaped(cell.toString()))
                        .append("</t></is></c>");
            }
        }
        text(row.append("</row>").toString());
    }

    /** Ends the workbook. */
    @Override
    public void close() throws IOException {
        text("</sheetData></worksheet>");
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private void part(String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        text(XML + xml);
        zip.closeEntry();
    }

    private void text(String xml) throws IOException {
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** As it may stand in XML, without the characters that may not stand there at all. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(one -> {
            switch (one) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isAllowed(one)) {
                        escaped.appendCodePoint(one);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int one) {
        return one == '\t'
                || one == '\n'
                || one == '\r'
                || one >= ' ' && one <= 0xD7FF
                || one >= 0xE000 && one <= 0xFFFD
                || one >= 0x10000;
    }
}

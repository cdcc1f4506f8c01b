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

    /** The look of every cell, which is none; a workbook without is not read by every program. */
    private static final String PLAIN = "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts>"
            + "<fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf/></cellXfs></styleSheet>";

    /** The most rows of a sheet. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int LONGEST_NAME = 31;

    private final ZipOutputStream zip;
    private int rows;

    /**
     * Begins a workbook.
     *
     * @param out stays open when the workbook ends
     * @param sheet what the sheet is called; of more than 31 characters only the first are kept
     */
    public XlsxWriter(OutputStream out, String sheet) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + TYPES + "\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET_TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + SHEET_TYPE + "styles+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEET_TYPE
                        + "worksheet+xml\"/></Types>");
        part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                        + escaped(sheet.substring(0, Math.min(sheet.length(), LONGEST_NAME)))
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
        part("xl/styles.xml", PLAIN);
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

    /** Relations, each as its type and its target, named {@code rId1} and so on. */
    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int at = 0; at < typesAndTargets.length; at += 2) {
            relations
                    .append("<Relationship Id=\"rId")
                    .append(at / 2 + 1)
                    .append("\" Type=\"" + OFFICE + "/")
                    .append(typesAndTargets[at])
                    .append("\" Target=\"")
                    .append(typesAndTargets[at + 1])
                    .append("\"/>");
        }
        return relations.append("</Relationships>").toString();
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
                // As it stands it would be read as the end of a line, and a text with both would come back with one of
                // them.
                case '\r' -> escaped.append("&#13;");
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

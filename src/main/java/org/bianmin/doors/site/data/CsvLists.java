package org.bianmin.doors.site.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/**
 * {@code data/<list>.csv}: every list as a spreadsheet, RFC 4180, UTF-8 with the mark by which Excel knows it. A cell that a
 * spreadsheet program would take for a formula or a number has an apostrophe before it, see {@link CellGuard}.
 */
@Singleton
@Priority(90)
final class CsvLists implements PageSource, DataShape {

    private static final char MARK = '\uFEFF';

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.catalog().jurisdictions().stream()
                .flatMap(jurisdiction -> jurisdiction.lists().stream()
                        .map(list -> new SitePage(path(list), () -> file(jurisdiction, list.items()))));
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<String> files(SiteContext site) {
        return lists(site).map(CsvLists::path).toList();
    }

    @Override
    public String example(SiteContext site) {
        Jurisdiction place = site.catalog().jurisdictions().get(0);
        return table(place, place.lists().get(0).items().subList(0, 1));
    }

    @Override
    public int limits() {
        return 2;
    }

    static byte[] file(Jurisdiction place, List<Item> items) {
        return (MARK + table(place, items)).getBytes(StandardCharsets.UTF_8);
    }

    private static String table(Jurisdiction place, List<Item> items) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(CsvColumn.headings());
            for (Item item : items) {
                writer.writeRecord(CsvColumn.cells(place, item).stream()
                        .map(CellGuard::guard)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Stream<ItemList> lists(SiteContext site) {
        return site.catalog().jurisdictions().stream().flatMap(jurisdiction -> jurisdiction.lists().stream());
    }

    private static String path(ItemList list) {
        return "data/" + list.id() + ".csv";
    }
}

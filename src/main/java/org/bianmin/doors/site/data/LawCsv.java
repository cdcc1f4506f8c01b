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
import org.bianmin.content.national.LawBinding;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.AnswerLayer;
import org.bianmin.ground.text.Text;

/**
 * {@code data/law.csv}: every quotation of a law with every item of which it answers a question, and whether the article names the
 * matter or it is our reading, so that whoever knows the law can review the readings. Written like {@link CsvLists}.
 */
@Singleton
@Priority(94)
final class LawCsv implements PageSource, DataShape {

    static final String PATH = "data/law.csv";
    private static final char MARK = '\uFEFF';
    private static final List<String> HEADINGS = List.of(
            "item",
            "item_zh",
            "question",
            "layer",
            "label",
            "law_zh",
            "law_en",
            "version",
            "article",
            "quote_zh",
            "quote_en",
            "why_zh",
            "why_en");

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Stream.of(new SitePage(
                PATH, () -> (MARK + table(site.content().laws().bindings())).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return "law";
    }

    @Override
    public List<String> files(SiteContext site) {
        return List.of(PATH);
    }

    @Override
    public String example(SiteContext site) {
        return table(site.content().laws().bindings().stream().limit(1).toList());
    }

    @Override
    public int limits() {
        return 1;
    }

    private static String table(List<LawBinding> bindings) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(HEADINGS);
            for (LawBinding binding : bindings) {
                for (Item item : binding.items()) {
                    writer.writeRecord(
                            cells(binding, item).stream().map(CellGuard::guard).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(LawBinding binding, Item item) {
        return List.of(
                item.id(),
                item.name().zh(),
                binding.question().code(),
                AnswerLayer.of(binding).code(),
                binding.label() == null ? "" : binding.label().code(),
                binding.law().name().zh(),
                english(binding.law().name()),
                binding.law().version().toString(),
                binding.articleName().zh(),
                binding.quote().zh(),
                english(binding.quote()),
                binding.why().zh(),
                english(binding.why()));
    }

    private static String english(Text text) {
        return text.hasEnglish() ? text.en() : "";
    }
}

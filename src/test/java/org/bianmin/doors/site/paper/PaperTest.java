package org.bianmin.doors.site.paper;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.NotFoundException;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.doors.page.Assets;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Language;
import org.bianmin.support.Content;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.QrReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is made to be printed: the book of a place, and the blank form of each item. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PaperTest {

    private static final String ADDRESS = "https://bianmin.example/";

    @Inject
    @All
    List<PageSource> families;

    @Inject
    ContentHolder holder;

    @Inject
    Assets assets;

    private Map<String, Document> books;
    private Map<String, Document> forms;

    @BeforeEach
    void print() {
        books = pages(BookPages.class);
        forms = pages(BlankFormPages.class);
    }

    @Test
    void aBookHoldsEveryItemOnceInTheOrderOfTheListsAndLeadsToEach() throws NotFoundException {
        for (Jurisdiction place : holder.current().catalog().jurisdictions()) {
            for (Language language : Language.values()) {
                Document book = books.get(language.code() + "/" + PaperPaths.bookPath(place));
                List<String> ids = place.items().map(Item::id).toList();
                assertEquals(ids, book.select(".be h3").eachAttr("id"), place.id());
                assertEquals(
                        ids.stream().map(id -> "#" + id).toList(),
                        book.select("main nav ol a").eachAttr("href"));
                assertEquals(
                        place.offices().size(), book.select("table tbody tr").size());
                assertEquals(ADDRESS + language.code() + "/" + place.id() + "/index.html", code(book));
            }
        }
    }

    @Test
    void whatTheSourceDoesNotSayIsMarkedAndWhatItSaysIsThere() {
        for (Item item : holder.current().catalog().items().toList()) {
            Element entry = books.get("zh/"
                            + PaperPaths.bookPath(holder.current().catalog().jurisdictionOf(item)))
                    .getElementById(item.id())
                    .parent();
            Map<String, String> facts = entry.select("dl > div").stream()
                    .collect(Collectors.toMap(
                            row -> row.select("dt").text(),
                            row -> row.select("dd").text()));
            assertEquals(
                    holder.current().guides().facts(item).cost().isEmpty(),
                    facts.get(words("fact_cost")).equals(words("not_stated_short")),
                    item.id());
            assertEquals(
                    holder.current().guides().facts(item).duration().isEmpty(),
                    facts.get(words("fact_duration")).equals(words("not_stated_short")),
                    item.id());
            holder.current().guides().facts(item).materials().stream()
                    .flatMap(way -> way.materials().stream())
                    .forEach(paper -> assertTrue(
                            facts.get(words("know_bring")).contains(paper.text().zh()), item.id()));
            assertTrue(facts.get(words("book_source")).contains(item.source().document()), item.id());
            assertTrue(
                    facts.get(words("book_source"))
                            .endsWith(String.valueOf(item.source().row())),
                    item.id());
        }
    }

    @Test
    void everyItemThatIsHandledHasABlankFormWhoseCodeLeadsToTheFormOnline() throws NotFoundException {
        assertEquals(
                2
                        * holder.current()
                                .catalog()
                                .items()
                                .filter(Item::isApplication)
                                .count(),
                forms.size());
        for (Item item :
                holder.current().catalog().items().filter(Item::isApplication).toList()) {
            for (Language language : Language.values()) {
                String folder = language.code() + "/";
                Document form = forms.get(folder + Paths.blankForm(item));
                assertEquals(ADDRESS + folder + ApplyPage.path(item), code(form));
                List<FormField> fields = holder.current()
                        .divisions()
                        .formOf(holder.current().catalog(), item)
                        .fields()
                        .toList();
                long asked = fields.stream()
                        .filter(field -> field.cell() == null)
                        .mapToLong(field -> 1
                                + (field.kind() == FieldKind.CHOICE
                                        ? field.options().size()
                                        : 0))
                        .sum();
                long cells =
                        fields.stream().filter(field -> field.cell() != null).count();
                // Beside the fields of the form: other papers, signature, date, and three lines of the clerk.
                long papers = holder.current().guides().facts(item).materials().stream()
                        .mapToLong(way -> way.materials().size())
                        .sum();
                assertEquals(asked + papers + 6, form.select(".bl, .bx1").size(), item.id());
                assertEquals(cells, form.select(".bt tbody td").size(), item.id());
            }
        }
    }

    @Test
    void townAndVillageAreWrittenOnALineWhereThereAreAny() {
        assertEquals(1, lines(forms.get("zh/north/1-blank.html"), "所在镇和村"));
        assertEquals(0, lines(forms.get("zh/east/1-blank.html"), "所在镇和村"));
    }

    @Test
    void aNumberHasABoxForEachDigit() {
        Document form = forms.get("zh/east/1-blank.html");
        assertEquals(18, boxes(form, "证件号码"));
        assertEquals(0, boxes(form, "电话"));
        assertEquals(0, boxes(form, "姓名"));
    }

    @Test
    void theEnglishFormAsksInChineseToo() {
        String form = forms.get("en/east/1-blank.html").text();
        assertTrue(form.contains("Full name 姓名"), form);
        assertTrue(form.contains(words("en", "blank_form_received_by") + " " + words("blank_form_received_by")), form);
        assertFalse(form.contains(words("en", "case_number")), form);
        assertFalse(forms.get("zh/east/1-blank.html").text().contains("Full name"));
    }

    /** The lines to write on below a label. */
    private static long lines(Document form, String label) {
        return form.select(".bl").stream()
                .filter(line -> line.selectFirst("p").text().equals("* " + label))
                .mapToLong(line -> line.select("> u").size())
                .sum();
    }

    private static long boxes(Document form, String label) {
        return form.select(".bl").stream()
                .filter(line ->
                        line.selectFirst("p").text().replaceFirst("^\\* ", "").startsWith(label))
                .findFirst()
                .orElseThrow()
                .select(".bx i")
                .size();
    }

    private static String code(Document page) throws NotFoundException {
        Element code = page.selectFirst(".qr svg");
        int size = Integer.parseInt(code.attr("viewBox").split(" ")[2]);
        return QrReader.read(size, code.selectFirst("path").attr("d"));
    }

    private Map<String, Document> pages(Class<? extends PageSource> kind) {
        SiteContext site = new SiteContext(holder.current(), Content.DAY, assets, text -> false, ADDRESS, "/desk/");
        return families.stream()
                .filter(kind::isInstance)
                .flatMap(family -> family.pages(site))
                .collect(Collectors.toMap(
                        SitePage::path,
                        page -> Jsoup.parse(new String(page.content().get(), StandardCharsets.UTF_8)),
                        (first, second) -> first,
                        TreeMap::new));
    }
}

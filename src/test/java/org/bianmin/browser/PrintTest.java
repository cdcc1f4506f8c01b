package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of the printer: one clean sheet in A4, with what the guide says and where it says it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PrintTest {

    private static final String ADDRESS = "https://bianmin.example/";
    /** Letters without white space, beside those of the source. */
    private static final int LEAST_ON_LAST_PAGE = 20;

    @Inject
    PublishedSite site;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh/east/5.html", "en/east/5.html", "zh/north/1.html", "en/west/1.html"})
    void aGuideIsReadableOnPaper(String page) throws IOException {
        site.publishAt(ADDRESS, page, folder);
        Document guide = Jsoup.parse(folder.resolve(page).toFile());
        Pdf paper = print(page, "");
        assertEquals(Set.of(Pdf.A4), Set.copyOf(paper.sizes()));
        holds(paper, guide.selectFirst("h1"));
        guide.select(".know dt, .know dd").forEach(said -> holds(paper, said));
        Element source = guide.selectFirst("main p.src");
        holds(paper, source);
        assertFalse(
                paper.pages()
                        .get(paper.pages().size() - 1)
                        .startsWith(Pdf.squeezed(source.text()).substring(0, 6)),
                "a last page with nothing but the source");
        guide.select("main h2").stream()
                .filter(heading -> heading.closest(".np, .more") == null)
                .forEach(heading -> holds(paper, heading));
        for (Element screenOnly : guide.select(".tool a, .btn, .toc a, footer nav a, .bc [aria-current]")) {
            String text = Pdf.squeezed(screenOnly.text());
            boolean elsewhere =
                    guide.select("main h1, main h2, main p:not(.np *), main li:not(.np *), footer p").stream()
                            .anyMatch(element -> Pdf.squeezed(element.text()).contains(text));
            assertTrue(elsewhere || !paper.text().contains(text), () -> "printed: " + screenOnly);
        }
        assertEquals(List.of(ADDRESS + page), paper.codes());
        assertTrue(paper.text().contains(ADDRESS + page), paper.text());
    }

    /** What officials ask is folded; whoever opens it has it on paper, too. */
    @ParameterizedTest
    @ValueSource(strings = {"zh/east/5.html", "en/north/1.html"})
    void theOfficialsPartIsPrintedWhereItIsOpen(String page) throws IOException {
        site.publishAt(ADDRESS, page, folder);
        Document guide = Jsoup.parse(folder.resolve(page).toFile());
        List<Element> words = guide.select(".more h2, .more .src dd");
        Pdf open = print(page, "document.getElementById('basis').open = true");
        words.forEach(said -> holds(open, said));
        Pdf folded = print(page, "");
        assertFalse(folded.text().contains(Pdf.squeezed(words.get(0).text())), folded::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh/east/5-apply.html", "en/east/5-apply.html"})
    void anEmptyFormCanBeFilledInWithAPen(String page) throws IOException {
        site.publishAt(ADDRESS, page, folder);
        Document form = Jsoup.parse(folder.resolve(page).toFile());
        Pdf paper = print(page, "");
        assertEquals(Set.of(Pdf.A4), Set.copyOf(paper.sizes()));
        holds(paper, form.selectFirst("h1"));
        form.select(".fd:not(.up) > label, .fd > legend").forEach(label -> holds(paper, label));
        assertFalse(paper.text().contains(Pdf.squeezed(form.selectFirst(".btn").text())));
    }

    /** No heading ends a page before what it heads, and no last page has only the source or a line. */
    @Test
    void noKindOfPageWastesPaper() {
        List<String> wrong = new ArrayList<>();
        try (Browser browser = Browser.start()) {
            for (List<String> kind : site.pages().values()) {
                String page = kind.get(kind.size() - 1);
                browser.open(site.folder().resolve(page).toUri().toString());
                List<String> paper = Pdf.pagesOf(browser.pdf());
                String last = paper.get(paper.size() - 1);
                for (String source : squeezed(page, ".src")) {
                    last = last.replace(source, "");
                }
                if (paper.size() > 1 && last.length() < LEAST_ON_LAST_PAGE) {
                    wrong.add(page + " ends with a page of " + last);
                }
                List<String> headings = squeezed(page, "main h2, main h3, main caption:not(.sr)");
                paper.subList(0, paper.size() - 1).stream()
                        .filter(one -> headings.stream().anyMatch(one::endsWith))
                        .forEach(one -> wrong.add(page + " leaves a heading alone: " + one));
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private List<String> squeezed(String page, String css) {
        return site.page(page).select(css).eachText().stream()
                .map(Pdf::squeezed)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** On paper, after a script of whoever reads it. */
    private Pdf print(String page, String script) {
        try (Browser browser = Browser.start()) {
            browser.open(folder.resolve(page).toUri().toString());
            browser.run(script);
            return Pdf.of(browser.pdf(), page.replace('/', '-').replace(".html", ""));
        }
    }

    /** The paper has the words, but for those that only unfold on the screen. */
    private static void holds(Pdf paper, Element said) {
        Element printed = said.clone();
        printed.select("details, .np, .opt, .req").remove();
        String text = Pdf.squeezed(printed.text());
        assertTrue(paper.text().contains(text), () -> "not printed: " + text + "\n" + paper.text());
    }
}

package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.SitePages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Whoever reads a page of the published site reads no sentence twice. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
class SaidOnceTest extends SitePages {

    /** Pages that are made of whole guides, or that copy a register of the source, with what that says twice itself. */
    private static final String COPIES = ".*/(book|duties|boundaries/.*|regimes/.*|handbook/.*)\\.html";

    /** Cells, clauses and descriptions are copied whole; the original stands beside its translation; a code is read to a machine. */
    private static final String COPIED =
            "td, .law, #basis .pre, .code, .og, .po, .sr, svg, script, style, header, footer, nav";

    private static final int SHORT_ZH = 12;
    private static final int SHORT_EN = 40;

    @Test
    void noPageSaysASentenceTwice() {
        List<String> repeats = new ArrayList<>();
        int read = 0;
        for (String path : site.html()) {
            if (!path.matches(COPIES)) {
                Set<String> seen = new HashSet<>();
                for (String sentence : sentences(page(path).clone())) {
                    read++;
                    if (!seen.add(sentence)) {
                        repeats.add(path + ": " + sentence);
                    }
                }
            }
        }
        assertEquals(List.of(), repeats, () -> String.join("\n", repeats));
        assertTrue(read > site.html().size(), "sentences: " + read);
    }

    @Test
    void aRepeatedSentenceIsSeenHoweverItIsWrapped() {
        Document page = Jsoup.parse("<main><p>请带上您本人的<b>身份证原件</b>。谢谢。</p><ul><li>请带上您本人的身份证原件。</li></ul>"
                + "<table><td>请带上您本人的身份证原件。</td></table></main>");
        assertEquals(List.of("请带上您本人的身份证原件。", "请带上您本人的身份证原件。"), sentences(page));
    }

    /** The sentences that are long enough to be noticed. */
    private static List<String> sentences(Document page) {
        page.select(COPIED).remove();
        return page.body().select("*").stream()
                .filter(Element::isBlock)
                .flatMap(SaidOnceTest::lines)
                .flatMap(text -> Stream.of(text.split("(?<=[。！？])|(?<=[.!?]) (?=[A-Z])")))
                .map(String::strip)
                .filter(text -> text.matches("(?s).*[。！？.!?]"))
                .filter(text -> text.length() >= (text.matches("(?s).*\\p{IsHan}.*") ? SHORT_ZH : SHORT_EN))
                .toList();
    }

    /** The text of a block without those within it, line by line where it has breaks. */
    private static Stream<String> lines(Element block) {
        Element copy = block.clone();
        copy.select("*").stream().filter(part -> part != copy && part.isBlock()).forEach(Element::remove);
        copy.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
        return copy.wholeText().lines();
    }
}

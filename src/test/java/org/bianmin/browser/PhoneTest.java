package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bianmin.support.PostgresResource;
import org.bianmin.support.PublishedContent;
import org.bianmin.support.PublishedSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every kind of page on a phone: it fits, it does not jump, a thumb hits what it aims at, and nobody else is asked. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(PublishedContent.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneTest {

    @Inject
    PublishedSite site;

    private FolderServer server;
    private Browser browser;
    private List<PhoneVisit> visits;

    @BeforeAll
    void visit() throws IOException {
        browser = Browser.start();
        server = new FolderServer(site.folder());
        visits = Stream.concat(Samples.of(site), Samples.longest(site))
                .distinct()
                .map(page -> PhoneVisit.of(page, server.address(page), browser))
                .toList();
    }

    @AfterAll
    void leave() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void noPageScrollsSideways() {
        nothing(PhoneVisit::tooWide);
    }

    @Test
    void noPageMovesWhatSomebodyReads() {
        nothing(PhoneVisit::shifted);
    }

    @Test
    void everythingThatCanBeTouchedIsLargeEnough() {
        nothing(PhoneVisit::tooSmall);
    }

    @Test
    void noPageAsksAnybodyElse() {
        String origin = server.address("");
        nothing(visit -> visit.requested().stream()
                .filter(url -> !url.startsWith(origin))
                .toList());
        visits.forEach(visit -> assertTrue(visit.requested().size() > 1, visit::toString));
    }

    @Test
    void noPageComplains() {
        nothing(PhoneVisit::complaints);
    }

    @Test
    void whatIsWrongIsSeen() {
        browser.open(server.address("zh/lookup.html"));
        browser.run("document.querySelector('h1').style.width = '500px';"
                + "document.querySelector('.lead').innerHTML = '<a href=x>link</a>'");
        String wide = PhoneVisit.wide(browser, PhoneVisit.ORDINARY).get(0);
        assertTrue(wide.matches("5\\d\\d > 390 <h1 .*"), wide);
        assertEquals(1, PhoneVisit.small(browser).size());
        browser.run("document.body.prepend(Object.assign(document.createElement('p'), {textContent: 'late'}))");
        assertEquals(1, PhoneVisit.shift(browser).size());
    }

    private void nothing(Function<PhoneVisit, List<String>> wrong) {
        List<String> all = new ArrayList<>();
        visits.forEach(visit -> wrong.apply(visit).forEach(what -> all.add(visit.page() + ": " + what)));
        assertEquals(List.of(), all, () -> String.join("\n", all));
    }
}

package org.bianmin.browser;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URL;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** An application on its whole way: mistakes, receipt, and the case looked up. */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
class ApplicationIT {

    @TestHTTPResource("/")
    URL address;

    @ParameterizedTest
    @CsvSource({"zh, 赵六", "en, Zhao Liu"})
    void mistakesAreShownAndPutRightAndTheCaseIsFoundAgain(String language, String name) {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.beAPhone(390);
            browser.open(desk.page(language + "/east/1.html"));
            browser.follow(".next .btn");
            browser.find("#f-applicantName").sendKeys(name);
            browser.find("#f-mobile").sendKeys("12345");
            browser.find("#f-request").sendKeys("第一行\n第二行 & <b> \"x\"");
            browser.follow("main form .btn");

            assertEquals(name, value(browser, "#f-applicantName"));
            assertEquals("12345", value(browser, "#f-mobile"));
            assertEquals("第一行\n第二行 & <b> \"x\"", value(browser, "#f-request"));
            assertEquals(3, browser.all(".esum a").size());
            browser.find(".esum a[href='#f-mobile']").click();
            assertEquals("f-mobile", browser.focused().getDomAttribute("id"));
            browser.focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), Desk.MOBILE);

            Desk.fillIn(browser, "");
            browser.follow("main form .btn");
            assertEquals(words(language, "receipt_title"), browser.text("h1"), () -> browser.text("main"));
            String number = browser.text("#case-number");
            String secret = browser.text("#lookup-secret");

            desk.lookUp(browser, language, number, secret);
            assertEquals(words(language, "status_received"), browser.text(".state"));
            assertEquals(number, browser.text(".facts dd.no"));
            browser.follow("main a.b2");
            assertTrue(browser.address().endsWith("/" + language + "/east/1.html"), browser.address());
        }
    }

    @Test
    void theReceiptCanBePrinted() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page("zh/east/1-apply.html"));
            Desk.fillIn(browser, "打印");
            browser.follow("main form .btn");
            assertTrue(browser.find("#print").isDisplayed());
            Pdf paper = Pdf.of(browser.pdf(), "receipt");
            assertEquals(1, paper.pages().size());
            assertEquals(Pdf.A4, paper.sizes().get(0));
            assertTrue(paper.text().contains(browser.text("#case-number")), paper.text());
            assertTrue(paper.text().contains(browser.text("#lookup-secret")), paper.text());
        }
    }

    private static String value(Browser browser, String css) {
        return browser.find(css).getDomProperty("value");
    }
}

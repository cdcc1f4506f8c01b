package org.bianmin.browser;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.bianmin.ground.text.Language;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

            assertEquals("esum", browser.focused().getDomAttribute("class"));
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
            assertEquals(
                    Fixture.BOOK
                            .processes()
                            .state("received")
                            .name()
                            .in(Language.of(language).orElseThrow()),
                    browser.text(".state"));
            assertEquals(number, browser.text(".facts dd.no"));
            browser.follow("main a.b2");
            assertTrue(browser.address().endsWith("/" + language + "/east/1.html"), browser.address());
        }
    }

    @Test
    void theReceiptCanBePrinted() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page("desk/apply/zh/east-1"));
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

    @Test
    void backAfterARefusedFormShowsItAsItWasTyped() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page("desk/apply/zh/east-1"));
            browser.find("#f-applicantName").sendKeys("测试甲");
            browser.find("#f-request").sendKeys("很长的说明文字");
            browser.follow("main form .btn");
            browser.follow("main a[href$='/zh/east/1.html']");
            browser.back();
            assertEquals("测试甲", value(browser, "#f-applicantName"));
            assertEquals("很长的说明文字", value(browser, "#f-request"));
            assertTrue(browser.all(".esum a").size() > 0);
        }
    }

    /** Two people one after another at one computer: the second never sees the first, not by the back button either. */
    @Test
    void backShowsNothingOfThePersonBefore() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page("desk/apply/zh/east-1"));
            browser.find("#f-applicantName").sendKeys("测试甲");
            browser.follow("main form .btn");
            assertEquals("测试甲", value(browser, "#f-applicantName"));
            browser.follow("form[action*='/desk/next/'] button");
            for (int back = 0; back < 2; back++) {
                assertEquals("", value(browser, "#f-applicantName"));
                browser.back();
                browser.awaitTrue("return document.readyState === 'complete' && !document.documentElement.hidden"
                        + " && document.getElementById('f-applicantName').value === ''");
            }
        }
    }

    @Test
    void aFormFromAnOldPageIsCheckedBeforeItIsHandedIn() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page("en/east/1-apply.html"));
            Desk.fillIn(browser, "Old Page");
            browser.follow("main form .btn");
            assertEquals(words("en", "apply_check_notice"), browser.text("#notice"));
            assertEquals("Old Page", value(browser, "#f-applicantName"));
            browser.follow("main form .btn");
            assertEquals(words("en", "receipt_title"), browser.text("h1"));
            String number = browser.text("#case-number");
            browser.follow(".tool a[hreflang]");
            assertEquals(words("zh", "receipt_title"), browser.text("h1"));
            assertEquals(number, browser.text("#case-number"));
        }
    }

    @Test
    void enterInAFieldSendsTheFormAndTakesNoPaperAway(@TempDir Path folder) throws IOException {
        Desk desk = new Desk(address.toString());
        Path paper = folder.resolve("paper.png");
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", paper.toFile());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page("desk/apply/zh/east-1"));
            browser.find("#f-applicantName").sendKeys("回车");
            browser.find("#f-attachments").sendKeys(paper.toString());
            browser.follow("button[name=add]");
            assertEquals("paper.png", browser.text(".papers b"));
            assertEquals(0, browser.all(".esum").size());
            browser.find("#f-applicantName").sendKeys("二");
            browser.find("#f-applicantName").click();
            browser.enter();
            assertTrue(browser.all(".esum a").size() > 0);
            assertEquals("paper.png", browser.text(".papers b"));
            browser.follow(".papers button");
            assertEquals(0, browser.all(".papers").size());
        }
    }

    @Test
    void aPhotoThatIsTooLargeIsMadeSmaller(@TempDir Path folder) throws IOException {
        Desk desk = new Desk(address.toString());
        Path photo = folder.resolve("large.png");
        writeNoise(photo, 2000);
        assertTrue(Files.size(photo) > 10 * 1024 * 1024);
        try (Browser browser = Browser.start()) {
            browser.open(desk.page("desk/apply/zh/east-1"));
            browser.find("#f-attachments").sendKeys(photo.toString());
            browser.awaitTrue("var f = document.getElementById('f-attachments').files[0];"
                    + " return f && f.type === 'image/jpeg' && f.size <= 10 * 1024 * 1024");
            browser.follow("button[name=add]");
            assertEquals("large.jpg", browser.text(".papers b"));
        }
    }

    @Test
    void allThatWasTypedIsPrinted() {
        Desk desk = new Desk(address.toString());
        try (Browser browser = Browser.start()) {
            browser.open(desk.page("desk/apply/zh/east-1"));
            String lines = IntStream.rangeClosed(1, 20)
                    .mapToObj(line -> "第" + line + "行")
                    .collect(Collectors.joining("\n"));
            browser.find("#f-request").sendKeys(lines);
            Pdf paper = Pdf.of(browser.pdf(), "typed");
            for (String line : lines.split("\n")) {
                assertTrue(paper.text().contains(line), paper.text());
            }
        }
    }

    /** A photo that no encoder makes smaller without losing something. */
    private static void writeNoise(Path file, int side) throws IOException {
        BufferedImage noise = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(side);
        for (int i = 0; i < side * side; i++) {
            noise.setRGB(i % side, i / side, random.nextInt());
        }
        ImageIO.write(noise, "png", file.toFile());
    }

    private static String value(Browser browser, String css) {
        return browser.find(css).getDomProperty("value");
    }
}

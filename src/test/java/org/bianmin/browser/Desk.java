package org.bianmin.browser;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bianmin.support.PostgresResource;
import org.openqa.selenium.WebElement;

/** The packaged application as a browser sees it: its addresses, and its forms filled in. */
final class Desk {

    static final String RESIDENT = "34052419800101001X";
    static final String MOBILE = "13812345678";

    private static final String PASSWORD = "three quiet geese and a tree";
    private static final Path MANIFEST = Path.of("target/test-data/site/.bianmin-site");
    private static final int WAITS = 600;
    private static final long WAIT_MILLIS = 100;

    private final String address;

    Desk(String address) {
        this.address = address;
        awaitTheSite();
    }

    String page(String path) {
        return address + path;
    }

    /** Fills in whatever must be filled in and is empty yet. */
    static void fillIn(Browser browser, String name) {
        type(browser, "#f-applicantName", name);
        type(browser, "#f-residentId", RESIDENT);
        type(browser, "#f-mobile", MOBILE);
        chooseVillage(browser);
        if (!browser.find("#f-truthful").isSelected()) {
            browser.find("#f-truthful").click();
        }
    }

    /** Signs in at the counter of a town, with a new account. */
    static void signIn(Browser browser, String address, String language, String account) {
        String first = given().header("Authorization", PostgresResource.operator())
                .contentType("application/json")
                .body(Map.of("account", account, "name", "王芳", "role", "town-window", "unit", "north/990001100"))
                .post("/create-account")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
        browser.open(address + "counter/" + language + "/sign-in");
        type(browser, "#f-account", account);
        type(browser, "#f-password", first);
        browser.follow("main form .btn");
        type(browser, "#f-old", first);
        type(browser, "#f-password", PASSWORD);
        type(browser, "#f-again", PASSWORD);
        browser.follow("main form .btn");
    }

    /** Looks a case up on the page with the form for it. */
    void lookUp(Browser browser, String language, String number, String secret) {
        browser.open(page(language + "/lookup.html"));
        type(browser, "#f-number", number);
        type(browser, "#f-lookupSecret", secret);
        browser.follow("main form .btn");
    }

    /** Chooses the last village of the list, where the form has one and nothing is chosen yet. */
    private static void chooseVillage(Browser browser) {
        List<WebElement> chosen = browser.all("#f-division option:checked:not([value=''])");
        List<WebElement> villages = browser.all("#f-division option:not([value=''])");
        if (chosen.isEmpty() && !villages.isEmpty()) {
            villages.get(villages.size() - 2).click();
        }
    }

    private static void type(Browser browser, String css, String text) {
        WebElement field = browser.find(css);
        if (field.getDomProperty("value").isEmpty()) {
            field.sendKeys(text);
        }
    }

    /** The desk answers as soon as it listens, and publishes its site right after. */
    private static void awaitTheSite() {
        for (int i = 0; i < WAITS && !Files.exists(MANIFEST); i++) {
            try {
                Thread.sleep(WAIT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (!Files.exists(MANIFEST)) {
            throw new UncheckedIOException(new IOException("the application has published no site: " + MANIFEST));
        }
    }
}

package org.bianmin.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.support.Content;
import org.bianmin.support.FilledForm;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;

/**
 * Forms in a browser as wide as a phone: filled in, sent and found again, first six of different shape, then all the others. Takes
 * minutes, so only {@code .ci/run --all} runs it. That every form is taken over HTTP is shown in {@code EveryFormTest}.
 */
@QuarkusIntegrationTest
@QuarkusTestResource(
        value = PostgresResource.class,
        restrictToAnnotatedClass = true,
        initArgs = @ResourceArg(name = PostgresResource.PUBLISHED, value = "yes"))
@Tag("long")
class EveryFormIT {

    /** The common form; a table; a question that leads to sections, and to papers; dates; one that leads to another item. */
    private static final List<String> SHAPES =
            List.of("tunchang-6", "yazhou-11", "yazhou-12", "yazhou-17", "jiyuan-210", "jiyuan-198");

    private static final int WIDTH = 390;

    private static final Snapshot CONTENT = Content.snapshot(Content.real());

    @TestHTTPResource("/")
    URL address;

    private static Browser browser;

    @BeforeAll
    static void takeAPhone() {
        browser = Browser.start();
        browser.beAPhone(WIDTH);
    }

    @AfterAll
    static void putItAway() {
        browser.close();
    }

    static Stream<String> shapes() {
        return SHAPES.stream().filter(id -> CONTENT.catalog().item(id).isPresent());
    }

    /** Of each other form one item, in each place where it is used. */
    static Stream<String> others() {
        Set<String> seen = new HashSet<>();
        shapes().forEach(id -> seen.add(formIn(CONTENT.catalog().item(id).orElseThrow())));
        return CONTENT.catalog()
                .items()
                .filter(item -> item.isApplication() && seen.add(formIn(item)))
                .map(Item::id);
    }

    private static String formIn(Item item) {
        return item.jurisdiction() + " " + CONTENT.catalog().formOf(item).id();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isTakenAndItsCaseIsFoundAgain(String id) {
        Desk desk = new Desk(address.toString());
        Item item = CONTENT.catalog().item(id).orElseThrow();
        Form form = CONTENT.divisions().formOf(CONTENT.catalog(), item);
        FilledForm filled = FilledForm.each(form).reduce((one, other) -> other).orElseThrow();
        browser.open(desk.page("desk/apply/zh/" + id));
        if (filled.lead() != null) {
            choose(browser, filled.lead(), filled.answer());
            if (isThere(browser, "button[name=narrow]")) {
                browser.follow("button[name=narrow]");
            }
        }
        fillIn(browser, form, filled.right());
        assertEquals((long) WIDTH, browser.run("return document.documentElement.scrollWidth"), "wider than the phone");
        browser.follow("main form .btn");
        assertTrue(isThere(browser, "#case-number"), () -> id + " was not taken");
        String number = browser.text("#case-number");
        desk.lookUp(browser, "zh", number, browser.text("#lookup-secret"));
        assertEquals(number, browser.text(".facts dd.no"), id);
    }

    @ParameterizedTest
    @MethodSource("others")
    void soIsEveryOther(String id) {
        isTakenAndItsCaseIsFoundAgain(id);
    }

    private static boolean isThere(Browser browser, String css) {
        return !browser.all(css).isEmpty();
    }

    private static void fillIn(Browser browser, Form form, Map<String, String> right) {
        form.fields()
                .filter(field -> right.containsKey(field.name()) && isThere(browser, "#f-" + field.name()))
                .forEach(field -> answer(browser, field, right.get(field.name())));
    }

    private static void answer(Browser browser, FormField field, String typed) {
        WebElement element = browser.find("#f-" + field.name());
        if (field.kind() == FieldKind.CONFIRM) {
            if (!element.isSelected()) {
                element.click();
            }
        } else if (field.kind() == FieldKind.ONE_OF || element.getTagName().equals("select")) {
            choose(browser, field, typed);
        } else {
            element.clear();
            element.sendKeys(typed);
        }
    }

    /** Few answers stand side by side, many in a list. */
    private static void choose(Browser browser, FormField field, String answer) {
        String value = "[value='" + answer + "']";
        browser.find("input[name='" + field.name() + "']" + value + ", #f-" + field.name() + " option" + value)
                .click();
    }
}

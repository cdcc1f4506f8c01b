package org.bianmin.browser;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.text.Language;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A citizen, a village clerk, a town's counter and reviewer, and a county reviewer finish a case in the browser, also with JavaScript switched off.
 * Every page on the way is sound HTML and not wider than the screen; where scripts run, axe-core finds nothing against it.
 */
@QuarkusIntegrationTest
@QuarkusTestResource(PostgresResource.class)
class CaseInBrowserIT {

    private static final String ITEM = "north-2";
    private static final Unit PLACE = Unit.ofPlace("north");
    private static final Unit TOWN = new Unit("north", "990001100", null);
    private static final Unit VILLAGE = new Unit("north", "990001100", "990001100201");
    private static final String PASSWORD = "three quiet geese and a tree";

    @TestHTTPResource("/")
    URL address;

    private final HtmlChecker html = new HtmlChecker();
    private final Axe axe = new Axe();
    private final List<String> wrong = new ArrayList<>();
    private String language;
    private int width;
    private boolean script;
    private Desk desk;

    @ParameterizedTest
    @CsvSource({"zh, 390, false", "en, 1280, false", "zh, 1280, true", "en, 390, true"})
    void isFinishedByThoseWhoMay(String language, int width, boolean script) {
        this.language = language;
        this.width = width;
        this.script = script;
        desk = new Desk(address.toString());
        try (Browser citizen = browser();
                Browser staff = browser()) {
            citizen.beAPhone(width);
            staff.beAPhone(width);
            String number = apply(citizen);
            expect(citizen, number, "received");

            signIn(staff, "village", StaffRole.VILLAGE_CLERK, VILLAGE);
            act(staff, number, "ask-papers", Map.of("papers", "户口本\n照片"));
            expect(citizen, number, "supplement");
            assertTrue(citizen.text("main").contains("户口本"));
            act(staff, number, "give-papers", Map.of());
            signOut(staff);

            signIn(staff, "town", StaffRole.TOWN_WINDOW, TOWN);
            for (String page : List.of("cases", "walk-in", "search", "help", "password")) {
                staff.open(counter(page));
                look(staff, page);
            }
            act(staff, number, "accept", Map.of());
            act(staff, number, "send-to-review", Map.of());
            expect(citizen, number, "review");
            signOut(staff);

            signIn(staff, "review", StaffRole.REVIEWER, TOWN);
            act(staff, number, "approve", Map.of("result", "同意"));
            signOut(staff);
            expect(citizen, number, "review");

            signIn(staff, "county", StaffRole.COUNTY_REVIEWER, PLACE);
            act(staff, number, "approve", Map.of("result", "同意"));
            signOut(staff);
            expect(citizen, number, "decided");

            signIn(staff, "counter", StaffRole.TOWN_WINDOW, TOWN);
            act(staff, number, "see-identity", Map.of("whose", "applicant", "document", "resident-card"));
            act(staff, number, "deliver", Map.of("delivery", "counter"));
            expect(citizen, number, "completed");
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private Browser browser() {
        return script ? Browser.start() : Browser.withoutScript();
    }

    private String apply(Browser citizen) {
        citizen.open(desk.page("desk/apply/" + language + "/" + ITEM));
        Desk.fillIn(citizen, "四人 " + language);
        citizen.find("option[value='" + VILLAGE.path() + "']").click();
        citizen.follow("main form .btn");
        look(citizen, "receipt");
        return citizen.text("#case-number");
    }

    /** The page on which the citizen sees the case, and the state that it names. */
    private void expect(Browser citizen, String number, String state) {
        citizen.open(desk.page("desk/case/" + language + "/" + number));
        assertEquals(
                Fixture.BOOK
                        .processes()
                        .state(state)
                        .name()
                        .in(Language.of(language).orElseThrow()),
                citizen.text(".state"));
        look(citizen, "case " + state);
    }

    private void signIn(Browser staff, String stem, StaffRole role, Unit unit) {
        String account = stem + "." + language + width + script;
        String first = given().header("Authorization", PostgresResource.operator())
                .contentType("application/json")
                .body(Map.of("account", account, "name", "王芳", "role", role.code(), "unit", unit.path()))
                .post("/create-account")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
        staff.open(counter("cases"));
        look(staff, "sign-in");
        type(staff, "account", account);
        type(staff, "password", first);
        staff.follow("main form .btn");
        type(staff, "old", first);
        type(staff, "password", PASSWORD);
        type(staff, "again", PASSWORD);
        staff.follow("main form .btn");
    }

    private void signOut(Browser staff) {
        staff.open(counter("cases"));
        staff.follow("form[action$='sign-out'] button");
    }

    private void act(Browser staff, String number, String action, Map<String, String> words) {
        staff.open(counter("cases/" + number));
        look(staff, "case before " + action);
        String button = "button[name=deed][value='" + action + "']";
        if (!staff.find(button).isDisplayed()) {
            staff.find("details:has(" + button + ")>summary").click();
        }
        words.forEach((name, value) -> {
            String field = "form:has(" + button + ") [name='" + name + "']";
            if (staff.find(field).getTagName().equals("select")) {
                staff.find(field + " option[value='" + value + "']").click();
            } else if (staff.find(field).getDomAttribute("type") == null) {
                staff.find(field).sendKeys(value);
            } else {
                staff.find(field + "[value='" + value + "']").click();
            }
        });
        staff.follow(button);
        look(staff, "case after " + action);
    }

    private void look(Browser browser, String name) {
        String page = language + " " + width + " " + name + " " + browser.address();
        String source = "<!DOCTYPE html>" + browser.run("return document.documentElement.outerHTML");
        html.check(source).forEach(message -> wrong.add(page + ": " + message));
        if (script) {
            axe.violations(browser).forEach(violation -> wrong.add(page + ": " + violation));
        }
        PhoneVisit.wide(browser, width).forEach(wide -> wrong.add(page + ": " + wide));
        if (width == PhoneVisit.ORDINARY) {
            PhoneVisit.small(browser).forEach(small -> wrong.add(page + ": " + small));
        }
    }

    private static void type(Browser browser, String name, String text) {
        browser.find("main [name='" + name + "']").sendKeys(text);
    }

    private String counter(String page) {
        return desk.page("counter/" + language + "/" + page);
    }
}

package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;
import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A service that is asked for with the form itself. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FormServicesTest {

    private static final String PAGE = "/desk/apply/zh/east-1";
    private static final String TIME = "appointment@2099-01-05T18:00";
    private static final Handler WINDOW =
            new Handler("li-account", List.of(new Post(StaffRole.TOWN_WINDOW, Unit.ofPlace("east"))));

    @Inject
    ContentHolder content;

    @Inject
    CaseWork work;

    private final Forms.Visitor visitor = new Forms.Visitor();
    private String number;

    /** Whoever fills in the form asks for a visit with it, and need not come back to the case for that. */
    @Test
    void itIsAskedForAndRecordedWithTheCase() {
        Document form = visitor.open(PAGE, 200);
        assertEquals(3, form.select("#services input[name=wish-service]").size(), "none, a visit, a time");
        String key = Forms.key();
        Document page = form(Forms.application("", key), "post", "三楼");
        String gone = page.getElementById("f-wish-service-error").text();
        assertTrue(gone.contains("“" + words("service_post") + "”"), gone);
        assertNotNull(page.getElementById("f-applicantName-error"), "told at once with all that is wrong");
        assertEquals(2, page.select(".esum li").size());
        assertEquals("三楼", page.getElementById("f-wish-words").text(), "what was typed stays");
        assertEquals(List.of(), new HtmlChecker().check(page.outerHtml()));
        page = form(Forms.application("王一", key), "", "三楼");
        assertEquals(
                words("error_form_wish"),
                page.getElementById("f-wish-service-error").text());
        page = form(Forms.application("王一", key).formParam("row", "none"), "home-visit", "三楼 302");
        assertEquals("home-visit", page.select("#services input[checked]").val(), "kept by every button");
        page = form(Forms.application("王一", key), "home-visit", " ");
        assertEquals(
                words("error_move_wish"),
                page.getElementById("f-wish-words-error").text());

        number = form(Forms.application("王一", key), "home-visit", "三楼 302")
                .getElementById("case-number")
                .text();
        form(Forms.application("王一", key), "home-visit", "三楼 302");
        assertEquals(1, history().wishes().requests().size(), "pressed twice, asked once");
        assertEquals("三楼 302", history().last().words().get("wish"));
        String wished = visitor.open(address(), 200).getElementById("wished").text();
        assertTrue(wished.contains(words("standing_asked") + "（三楼 302）"), wished);
        visitor.send(
                given().contentType(Forms.TYPE)
                        .formParam("step", "ask-service")
                        .formParam("service", "post")
                        .formParam("wish", "家里"),
                address() + "/steps",
                200);
        page = visitor.open(address().replace("/case/", "/receipt/"), 200);
        assertTrue(page.getElementById("wish-refused").text().contains(words("error_move_service")));
    }

    @Test
    void aTimeThatIsTakenIsSaidBeforeTheFormIsHandedIn() {
        number = form(Forms.application("王二"), TIME, "晚上")
                .getElementById("case-number")
                .text();
        Document page = form(Forms.application("王三"), TIME, "也晚上");
        assertEquals(
                words("error_move_slot"),
                page.getElementById("f-wish-service-error").text());
        assertNull(page.getElementById("case-number"));
        assertTrue(page.getElementById("services").text().contains("18:00（已约满）"), "said where it is chosen");
        withdraw();
        page = form(Forms.application("王三"), TIME, "也晚上");
        number = page.getElementById("case-number").text();
        withdraw();
    }

    /** A form that was kept may ask for what was offered then. */
    @Test
    void whatIsOfferedNoLongerIsSaidWithWhatItWas() {
        Document page = form(
                Forms.application("王四", Forms.key()).formParam("row", "none"), "appointment@2020-01-05T18:00", "晚上");
        String said = page.getElementById("f-wish-service-error").text();
        assertTrue(said.contains("2020-01-05 18:00"), said);
        assertEquals("晚上", page.getElementById("f-wish-words").text());
        page = form(Forms.application("王四", Forms.key()).formParam("row", "none"), "no-such-thing", "");
        assertEquals(
                words("error_form_service"),
                page.getElementById("f-wish-service-error").text());
    }

    @Test
    void whereNoOfficeOffersAnythingNothingIsAskedButNothingTypedIsLost() {
        assertNull(visitor.open("/desk/apply/zh/west-1", 200).getElementById("services"));
        Document page = visitor.send(
                Forms.application("王五", Forms.key())
                        .formParam("row", "none")
                        .formParam("wish-service", "home-visit")
                        .formParam("wish-words", "三楼"),
                "/desk/apply/zh/west-1",
                200);
        assertEquals("三楼", page.getElementById("f-wish-words").text());
        assertEquals(1, page.select("#services input[name=wish-service]").size(), "none alone can be chosen");
        assertEquals(List.of(), new HtmlChecker().check(page.outerHtml()));
    }

    private Document form(RequestSpecification form, String service, String wish) {
        return visitor.send(form.formParam("wish-service", service).formParam("wish-words", wish), PAGE, 200);
    }

    private void withdraw() {
        visitor.send(given().contentType(Forms.TYPE).formParam("confirm", "yes"), address(), 200);
    }

    private CaseHistory history() {
        return work.open(Rulebook.of(content.current()), new CaseNumber(number), WINDOW)
                .orElseThrow()
                .history();
    }

    private String address() {
        return "/desk/case/zh/" + number;
    }
}

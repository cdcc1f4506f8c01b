package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.content.process.StaffRole;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The form on which a counter puts an applicant's answers right. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AnswersTest {

    @Inject
    Counters counters;

    @Test
    void showsWhatWasAnsweredAndKeepsBeforeAndAfter() {
        Staff clerk = counters.staff(Counters.account("right"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        String address = "/counter/zh/cases/" + number;
        clerk.open(address + "/answers");
        assertEquals(address, clerk.address(), "an identity document comes first");
        assertTrue(clerk.page().select("#barred").text().contains("更正申请人填写的内容"));
        clerk.fill(Map.of("whose", "applicant", "document", "resident-card"), "see-identity");
        assertEquals(
                address + "/answers",
                clerk.page().select("#move-correct-answers").attr("href"));

        Document page = clerk.open(address + "/answers");
        assertSound(page);
        assertEquals("13800138000", page.select("#f-mobile").val());
        assertEquals(0, page.select("#f-truthful").size(), "the declaration stays as it was made");
        Document wrong = send(clerk, page, Map.of("mobile", "1390013"));
        assertEquals(400, clerk.status());
        assertSound(wrong);
        assertEquals("1390013", wrong.select("#f-mobile").val(), "nothing typed is lost");
        assertEquals(
                List.of("#f-mobile", "#f-correct-answers-reason", "#f-correct-answers-on-word-1"),
                wrong.select(".esum a").eachAttr("href"));
        wrong.select(".esum a")
                .eachAttr("href")
                .forEach(target -> assertEquals(1, wrong.select(target).size(), target));

        Document done =
                send(clerk, wrong, Map.of("mobile", "13900139000", "said-reason", "抄错了", "said-on-word", "applicant"));
        assertEquals(address, clerk.address());
        assertTrue(done.select("#answers").text().contains("13900139000"));
        String history = done.select("#history").text();
        assertTrue(history.contains("13800138000 → 13900139000"), history);
        assertTrue(history.contains("抄错了") && history.contains("要告知这次更改"), history);
        assertTrue(history.contains("申请人在窗口说的"), history);
    }

    @Test
    void whatHasChangedMeanwhileIsSaidAndNothingTypedIsLost() {
        Staff clerk = counters.staff(Counters.account("late"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        String address = "/counter/zh/cases/" + number;
        clerk.open(address);
        clerk.fill(Map.of("whose", "applicant", "document", "resident-card"), "see-identity");
        Document form = clerk.open(address + "/answers");
        clerk.open(address);
        clerk.fill(Map.of(), "accept");
        Document again = send(clerk, form, Map.of("mobile", "13900139000", "said-reason", "抄错了"));
        assertEquals(1, again.select("#trouble").size());
        assertEquals("13900139000", again.select("#f-mobile").val());
        assertEquals("抄错了", again.select("textarea[name=said-reason]").text());
    }

    @Test
    void whatChangedSinceItWasSentBackIsShownFieldByField() {
        Staff clerk = counters.staff(Counters.account("back"), StaffRole.TOWN_WINDOW, Counters.TOWN);
        String number = counters.sent(Counters.TOWN).number();
        String address = "/counter/zh/cases/" + number;
        clerk.open(address);
        clerk.fill(Map.of("whose", "applicant", "document", "resident-card"), "see-identity");
        clerk.fill(Map.of("papers", "户口本"), "ask-papers");
        Document form = clerk.open(address + "/answers");
        Document done =
                send(clerk, form, Map.of("mobile", "13900139000", "said-reason", "换号", "said-on-word", "applicant"));
        assertTrue(
                done.select("#changed").text().contains("13800138000 13900139000"),
                done.select("#changed").text());
    }

    /** As a browser without script sends the form. */
    private static Document send(Staff clerk, Document page, Map<String, String> typed) {
        Element form = page.select("form#answers").first();
        Map<String, String> sent = new HashMap<>();
        form.select("input[type=hidden], input[type=text], input[type=tel]")
                .forEach(field -> sent.put(field.attr("name"), field.val()));
        form.select("textarea").forEach(field -> sent.put(field.attr("name"), field.text()));
        form.select("option[selected]")
                .forEach(option -> sent.put(option.closest("select").attr("name"), option.val()));
        form.select("input[checked]").forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.putAll(typed);
        return clerk.post(form.attr("action"), sent);
    }

    private static void assertSound(Document page) {
        page.outputSettings().prettyPrint(false);
        assertEquals(List.of(), new HtmlChecker().check(page.outerHtml()));
        assertFalse(page.text().contains("{"), "an unfilled text");
    }
}

package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.bianmin.browser.HtmlChecker;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The notices of a case at the counter: for the staff who see it, and recorded. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CounterNoticeTest {

    @Inject
    Counters counters;

    @Inject
    CaseWork work;

    @Inject
    OperationLog log;

    @Test
    void whoSeesTheCaseReadsItsNoticesAndThatIsLogged() {
        String number = counters.sent(Counters.TOWN).number();
        String account = Counters.account("printer");
        Staff clerk = counters.staff(account, StaffRole.TOWN_WINDOW, Counters.TOWN);
        Handler handler = new Handler(account, List.of(new Post(StaffRole.TOWN_WINDOW, Counters.TOWN)));
        assertTrue(work.perform(
                        Fixture.BOOK,
                        CaseNumber.parse(number).orElseThrow(),
                        handler,
                        "ask-papers",
                        1,
                        Map.of("papers", "户口本\n- 身份证"))
                .isDone());
        String address = "/counter/zh/cases/" + number + "/notices/";
        Document page = clerk.open(address + "01");
        assertEquals(200, clerk.status());
        page.outputSettings().prettyPrint(false);
        assertEquals(List.of(), new HtmlChecker().check(page.outerHtml()));
        assertEquals("补齐补正通知书", page.selectFirst(".nt h1").text());
        assertEquals(List.of("户口本", "- 身份证"), page.select(".nt li").eachText());
        assertTrue(log.of(number + "-01").stream()
                .anyMatch(entry -> entry.deed().action().equals("notice.read")
                        && entry.actor().name().equals(account)));
        clerk.open(address + "02");
        assertEquals(404, clerk.status());
        Staff elsewhere = counters.staff(Counters.account("elsewhere"), StaffRole.TOWN_WINDOW, Counters.OTHER_TOWN);
        elsewhere.open(address + "01");
        assertEquals(404, elsewhere.status());
        Staff auditor = counters.staff(Counters.account("auditor"), StaffRole.AUDITOR, Counters.TOWN);
        auditor.open(address + "01");
        assertEquals(404, auditor.status());
    }
}

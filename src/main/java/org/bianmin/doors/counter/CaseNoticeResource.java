package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.domain.cases.NoticeReading;
import org.bianmin.domain.cases.Notices;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.NoticePages;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.CaseNumber;

/** Shows a notice of a case to staff who see the case, to be printed and sealed. */
@Path("/counter/{language}/cases/{number}/notices/{notice}")
public class CaseNoticeResource {

    private final CounterGuard guard;
    private final ContentHolder content;
    private final NoticeReading reading;
    private final Notices notices;
    private final NoticePages sheets;

    CaseNoticeResource(
            CounterGuard guard, ContentHolder content, NoticeReading reading, Notices notices, NoticePages sheets) {
        this.guard = guard;
        this.content = content;
        this.reading = reading;
        this.notices = notices;
        this.sheets = sheets;
    }

    @GET
    public Response show(@BeanParam Asked asked, @PathParam("number") String number, @PathParam("notice") String last) {
        return guard.show(
                asked,
                member -> member.roles().stream().anyMatch(StaffRole::handlesCases),
                visit -> find(visit, number, last)
                        .map(notice -> page(visit, number, notice))
                        .orElseGet(() -> guard.nothing(visit)));
    }

    private Optional<IssuedNotice> find(Visit visit, String typed, String last) {
        return CaseNumber.parse(typed)
                .flatMap(number -> reading.find(Rulebook.of(content.current()), number, visit.handler(), last));
    }

    private Response page(Visit visit, String number, IssuedNotice notice) {
        return Html.page(
                Response.Status.OK,
                sheets.of(
                        visit.page(),
                        notice,
                        notices.text(notice.number(), Actor.staff(visit.member().account())),
                        visit.address("cases/" + number)));
    }
}

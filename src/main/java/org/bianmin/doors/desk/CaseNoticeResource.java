package org.bianmin.doors.desk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.domain.cases.Notices;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.NotFoundPage;
import org.bianmin.doors.form.NoticePages;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Language;

/** Shows a notice to the browser that sees the case, to be read and printed. */
@Path("/desk/case/{language}/{number}/notice/{notice}")
public class CaseNoticeResource {

    private final ContentHolder content;
    private final Intake intake;
    private final Notices notices;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final NoticePages sheets;

    CaseNoticeResource(
            ContentHolder content,
            Intake intake,
            Notices notices,
            DeskPages pages,
            CaseDesk cases,
            NoticePages sheets) {
        this.content = content;
        this.intake = intake;
        this.notices = notices;
        this.pages = pages;
        this.cases = cases;
        this.sheets = sheets;
    }

    @GET
    public Response show(
            @PathParam("language") String code,
            @PathParam("number") String number,
            @PathParam("notice") String last,
            @Context HttpHeaders request) {
        Language language = Language.of(code).orElse(Language.ZH);
        Catalog catalog = content.current().catalog();
        Optional<CaseView> found = cases.ticket(request, number)
                .map(ticket ->
                        intake.lookUp(catalog.messages(), ticket.lookup()).found());
        if (found.isEmpty()) {
            return cases.ask(catalog, language, number, CasePages.KIND);
        }
        Optional<IssuedNotice> notice = notices.of(new CaseNumber(found.get().number())).stream()
                .filter(issued -> issued.last().equals(last))
                .findFirst();
        return notice.map(issued -> Html.page(
                        Response.Status.OK,
                        sheets.of(
                                pages.ofNotice(catalog, language, number, last),
                                issued,
                                notices.text(issued.number(), Actor.citizen()),
                                pages.ofCase(language, CasePages.KIND, number))))
                .orElseGet(
                        () -> Html.page(Response.Status.NOT_FOUND, new NotFoundPage(pages.ofHome(catalog, language))));
    }
}

package org.bianmin.doors.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.CaseLookupResult;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Intake;
import org.bianmin.doors.page.ErrorLink;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Takes the form on which a citizen asks after a case: answers with the case, or with the form and its errors. */
@Path("/desk/lookup/{language}")
public class LookupResource {

    private static final int UNPROCESSABLE = 422;

    private final ContentHolder content;
    private final Intake intake;
    private final DeskPages pages;

    LookupResource(ContentHolder content, Intake intake, DeskPages pages) {
        this.content = content;
        this.intake = intake;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lookUp(@PathParam("language") String languageCode, MultivaluedMap<String, String> fields) {
        Language language = Language.of(languageCode).orElse(Language.ZH);
        FormPost post = FormPost.of(fields);
        CaseLookup lookup = new CaseLookup(post.answer("number"), post.answer("lookupSecret"));
        Catalog catalog = content.current().catalog();
        CaseLookupResult result = intake.lookUp(catalog.messages(), lookup);
        if (result.found() == null) {
            return Html.page(UNPROCESSABLE, refused(pages.ofLookup(catalog, language), lookup, result.errors()));
        }
        CaseView found = result.found();
        return Html.page(
                Response.Status.OK,
                new CasePage(
                        pages.ofLookup(catalog, language),
                        catalog.item(found.item()).orElse(null),
                        found,
                        ChinaTimes.minute(found.receivedAt())));
    }

    private static LookupPage refused(PageContext page, CaseLookup lookup, List<FieldError> errors) {
        return new LookupPage(
                page,
                lookup.number(),
                lookup.lookupSecret(),
                of("number", errors),
                of("lookupSecret", errors),
                errors.stream()
                        .map(error -> new ErrorLink("f-" + error.field(), error.message()))
                        .toList());
    }

    private static Text of(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}

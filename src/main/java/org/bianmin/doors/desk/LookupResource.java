package org.bianmin.doors.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.CaseLookupResult;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.doors.functions.LookUpCase;
import org.bianmin.doors.page.ErrorLink;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Takes the form on which a citizen asks after a case: answers with the case, or with the form and its errors. */
@Path("/desk/lookup/{language}")
public class LookupResource {

    private static final int UNPROCESSABLE = 422;

    private final Catalog catalog;
    private final LookUpCase function;
    private final DeskPages pages;

    LookupResource(Catalog catalog, LookUpCase function, DeskPages pages) {
        this.catalog = catalog;
        this.function = function;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lookUp(@PathParam("language") String languageCode, MultivaluedMap<String, String> fields) {
        Language language = Language.of(languageCode).orElse(Language.ZH);
        FormPost post = FormPost.of(fields);
        CaseLookup lookup = new CaseLookup(post.answer("number"), post.answer("lookupSecret"));
        CaseLookupResult result = function.lookUp(lookup);
        if (result.found() == null) {
            return Html.page(UNPROCESSABLE, refused(language, lookup, result.errors()));
        }
        CaseView found = result.found();
        return Html.page(
                Response.Status.OK,
                new CasePage(
                        pages.ofLookup(language),
                        catalog.item(found.item()).orElse(null),
                        found,
                        ChinaTimes.minute(found.receivedAt())));
    }

    private LookupPage refused(Language language, CaseLookup lookup, List<FieldError> errors) {
        return new LookupPage(
                pages.ofLookup(language),
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

package org.bianmin.doors.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Submission;
import org.bianmin.domain.cases.SubmissionResult;
import org.bianmin.doors.page.ApplyPage;
import org.bianmin.doors.page.FormView;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Takes the application form of an item: answers with a receipt, or with the form and its errors. */
@Path("/desk/apply/{language}/{item}")
public class ApplyResource {

    private static final int UNPROCESSABLE = 422;

    private final ContentHolder content;
    private final Intake intake;
    private final DeskPages pages;

    ApplyResource(ContentHolder content, Intake intake, DeskPages pages) {
        this.content = content;
        this.intake = intake;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response multipart(
            @PathParam("language") String language, @PathParam("item") String item, MultipartFormDataInput input) {
        return apply(language, item, FormPost.of(input));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response urlencoded(
            @PathParam("language") String language,
            @PathParam("item") String item,
            MultivaluedMap<String, String> fields) {
        return apply(language, item, FormPost.of(fields));
    }

    private Response apply(String languageCode, String itemId, FormPost post) {
        Language language = Language.of(languageCode).orElse(Language.ZH);
        Catalog catalog = content.current().catalog();
        Optional<Item> item = catalog.item(itemId).filter(Item::isApplication);
        if (item.isEmpty()) {
            return Html.page(Response.Status.NOT_FOUND, new NotFoundPage(pages.ofHome(catalog, language)));
        }
        PageContext page = pages.ofItem(catalog, language, item.get());
        SubmissionResult result =
                intake.submit(catalog, new Submission(itemId, language.code(), post.answers(), post.attachments()));
        if (result.accepted()) {
            return Html.page(
                    Response.Status.OK,
                    new ReceiptPage(
                            page,
                            item.get(),
                            result.receipt(),
                            ChinaTimes.minute(result.receipt().receivedAt())));
        }
        return Html.page(UNPROCESSABLE, refused(catalog, page, item.get(), post, result.errors()));
    }

    /** The form as it was filled in, with its errors. Browsers keep no files across pages, so it says to choose them again. */
    private static TemplateInstance refused(
            Catalog catalog, PageContext page, Item item, FormPost post, List<FieldError> errors) {
        Map<String, Text> byField = new LinkedHashMap<>();
        errors.forEach(error -> byField.putIfAbsent(error.field(), error.message()));
        if (!post.attachments().isEmpty()) {
            byField.putIfAbsent("attachments", catalog.messages().text("error_files_again"));
        }
        return ApplyPage.of(page, item, FormView.filled(catalog.formOf(item), post.answers(), byField));
    }
}

package org.bianmin.doors.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.ApplicantWishes;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.CaseLookup;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.Supplement;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.PostReader;
import org.bianmin.ground.text.Language;

/** Takes the papers that were asked for, from the browser that sees the case. */
@Path("/desk/case/{language}/{number}/papers")
public class SupplementResource {

    private final ContentHolder content;
    private final Supplement supplement;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final CasePages page;
    private final PostReader reader;

    SupplementResource(
            ContentHolder content,
            Supplement supplement,
            DeskPages pages,
            CaseDesk cases,
            CasePages page,
            PostReader reader) {
        this.content = content;
        this.supplement = supplement;
        this.pages = pages;
        this.cases = cases;
        this.page = page;
        this.reader = reader;
    }

    /** Who loads the address of the form comes to the case. */
    @GET
    public Response show(@PathParam("language") String code, @PathParam("number") String number) {
        return pages.lead(code, number);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response take(
            @PathParam("language") String code,
            @PathParam("number") String number,
            @Context HttpHeaders request,
            InputStream body) {
        Language language = Language.of(code).orElse(Language.ZH);
        FormPost post = reader.form(request, body);
        return cases.ticket(request, number)
                .map(CaseTicket::lookup)
                .map(known -> take(Rulebook.of(content.current()), known, post))
                .map(errors -> page.lead(language, number, errors, asHelper(post)))
                .orElseGet(() -> cases.late(language, number));
    }

    private static boolean asHelper(FormPost post) {
        return !post.answer(ApplicantWishes.AS_HELPER).isEmpty();
    }

    /** Stores what was chosen, whichever button was pressed; only where all of it is stored does the case go on. */
    private List<FieldError> take(Rulebook book, CaseLookup known, FormPost post) {
        if (post.removed().isPresent()) {
            supplement.remove(book, known, post.removed().get());
            return List.of();
        }
        LeftOut left = new LeftOut(book.catalog().messages());
        for (Attachment file : post.files()) {
            left.add(file, supplement.add(book, known, file));
        }
        Optional<FieldError> wrong = left.error(post.files().size());
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        if (!post.isAdding()) {
            return supplement.finish(book, known, asHelper(post));
        }
        Optional<FieldError> none = post.files().isEmpty()
                ? Optional.of(
                        new FieldError("attachments", book.catalog().messages().text("error_no_file")))
                : Optional.empty();
        return none.stream().toList();
    }
}

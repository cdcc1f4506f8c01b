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
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.ApplicantWishes;
import org.bianmin.domain.cases.CaseWishes;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.PostReader;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Takes what an applicant asks for beside the decision, from the browser that sees the case. */
@Path("/desk/case/{language}/{number}/steps")
public class StepResource {

    private static final Set<String> STEPS =
            Set.of(CaseWishes.MARK_PRIORITY, CaseWishes.ASK_SERVICE, CaseWishes.NAME_HELPER, CaseWishes.END_HELPER);

    private final ContentHolder content;
    private final ApplicantWishes steps;
    private final DeskPages pages;
    private final CaseDesk cases;
    private final WishViews wishes;
    private final PostReader reader;
    private final DeskCookies cookies;
    private final SecureRandom random = new SecureRandom();

    StepResource(
            ContentHolder content,
            ApplicantWishes steps,
            DeskPages pages,
            CaseDesk cases,
            WishViews wishes,
            PostReader reader,
            DeskCookies cookies) {
        this.content = content;
        this.steps = steps;
        this.pages = pages;
        this.cases = cases;
        this.wishes = wishes;
        this.reader = reader;
        this.cookies = cookies;
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
        FormPost post = reader.question(request, body);
        Snapshot now = content.current();
        String address = pages.ofCase(language, CasePages.KIND, number) + "#wishes";
        Optional<CaseTicket> ticket = cases.ticket(request, number);
        String step = post.answer("step");
        if (ticket.isEmpty()) {
            Text late = now.catalog().messages().text(RefusedAnswer.LATE);
            return STEPS.contains(step)
                    ? cases.late(language, number, wishes.late(number, step, typed(post), late))
                    : cases.late(language, number);
        }
        Optional<Item> item = ticket.flatMap(known -> now.catalog().itemOfCase(known.item()));
        if (item.isEmpty() || !STEPS.contains(step)) {
            return Html.seeOther(address);
        }
        Map<String, String> typed = typed(post);
        List<FieldError> errors = steps.take(
                Rulebook.of(now),
                ticket.get().lookup(),
                step,
                inputs(typed),
                typed.containsKey(ApplicantWishes.AS_HELPER));
        return Html.seeOther(
                address,
                errors.isEmpty()
                        ? cookies.take(WishViews.cookie(number))
                        : wishes.refuse(number, item.get(), language, step, typed, FormKey.draw(random), errors));
    }

    private static Map<String, String> typed(FormPost post) {
        Map<String, String> typed = new HashMap<>();
        for (ActionInput input : ActionInput.values()) {
            String value = input == ActionInput.SCOPE ? ticked(post) : post.answer(input.code());
            if (!value.isBlank()) {
                typed.put(input.code(), value);
            }
        }
        if (!post.answer(ApplicantWishes.AS_HELPER).isEmpty()) {
            typed.put(ApplicantWishes.AS_HELPER, "yes");
        }
        return typed;
    }

    /** What the step asks for, without who says it. */
    private static Map<String, String> inputs(Map<String, String> typed) {
        Map<String, String> inputs = new HashMap<>(typed);
        inputs.remove(ApplicantWishes.AS_HELPER);
        return inputs;
    }

    /** What a helper may do: the boxes that were ticked, one on each line. */
    private static String ticked(FormPost post) {
        return ActionInput.SCOPE.choices().stream()
                .filter(choice -> !post.answer("scope-" + choice).isEmpty())
                .collect(Collectors.joining("\n"));
    }
}

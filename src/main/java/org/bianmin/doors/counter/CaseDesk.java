package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.process.ActionInput;
import org.bianmin.domain.cases.ApplicantWishes;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.CaseFile;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.FormDraft;
import org.bianmin.domain.cases.FormDrafts;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.MoveResult;
import org.bianmin.domain.cases.MoveResult.Outcome;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WorkList;
import org.bianmin.domain.cases.WorkListRow;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.numbers.CaseNumber;

/** Shows a case to whoever handles it, and does what they ask for. */
@Singleton
class CaseDesk {

    static final String TICKET = "staff-move";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final CaseWork work;
    private final WorkList list;
    private final FormDrafts drafts;
    private final Carried carried;
    private final CounterGuard guard;
    private final CaseSheets sheets;
    private final ContentHolder content;
    private final SecureRandom random = new SecureRandom();

    CaseDesk(
            CaseWork work,
            WorkList list,
            FormDrafts drafts,
            Carried carried,
            CounterGuard guard,
            CaseSheets sheets,
            ContentHolder content) {
        this.work = work;
        this.list = list;
        this.drafts = drafts;
        this.carried = carried;
        this.guard = guard;
        this.sheets = sheets;
        this.content = content;
    }

    Response show(Visit visit, String typed) {
        Snapshot now = content.current();
        Handler handler = visit.handler();
        Optional<CaseNumber> number = CaseNumber.parse(typed);
        return number.flatMap(known -> work.open(Rulebook.of(now), known, handler))
                .map(file -> {
                    Optional<MoveTicket> ticket = carried.read(visit, TICKET)
                            .map(MoveTicket::parse)
                            .filter(one -> one.number().equals(file.open().number()));
                    Map<String, String> kept = ticket.flatMap(one -> Optional.ofNullable(one.typed()))
                            .flatMap(drafts::find)
                            .map(FormDraft::answers)
                            .orElse(Map.of());
                    MovesView moves = sheets.moves(now, file, ticket.orElse(null), kept);
                    Response page = Html.page(
                            Response.Status.OK,
                            file.handover()
                                    ? new HandoverPage(visit.page(), visit, sheets.handover(now, file), moves)
                                    : whole(now, visit, file, moves));
                    return ticket.isEmpty()
                            ? page
                            : Response.fromResponse(page)
                                    .header(HttpHeaders.SET_COOKIE, carried.take(TICKET))
                                    .build();
                })
                .orElseGet(() -> guard.nothing(visit));
    }

    private StaffCasePage whole(Snapshot now, Visit visit, CaseFile file, MovesView moves) {
        List<WorkListRow> earlier =
                list.find(visit.handler(), duplicates(file.open().possibleDuplicate()));
        return new StaffCasePage(visit.page(), visit, sheets.of(now, file, earlier, visit.handler()), moves);
    }

    private static List<String> duplicates(String number) {
        return number == null ? List.of() : List.of(number);
    }

    Response act(Visit visit, String typed, FormPost post) {
        Rulebook book = Rulebook.of(content.current());
        Optional<CaseNumber> number = CaseNumber.parse(typed);
        if (number.isEmpty()) {
            return guard.nothing(visit);
        }
        String action = post.answer("deed");
        Map<String, String> inputs = inputs(post);
        MoveResult result = work.perform(book, number.get(), visit.handler(), action, position(post), inputs);
        if (result.outcome() == Outcome.UNKNOWN) {
            return guard.nothing(visit);
        }
        FormKey key = result.isDone() || inputs.isEmpty() ? null : keep(visit, book, number.get(), inputs);
        MoveTicket ticket = new MoveTicket(number.get().value(), result.outcome(), action, key, result.errors());
        return Html.seeOther(
                visit.address(CasesResource.LIST) + "/" + number.get().value(),
                carried.give(visit, TICKET, ticket.words(), LIFE));
    }

    /** What was typed can be longer than a cookie: it is kept as the answers to a half-filled form are, sealed and for a while. */
    private FormKey keep(Visit visit, Rulebook book, CaseNumber number, Map<String, String> inputs) {
        return list.find(visit.handler(), number)
                .flatMap(row -> book.catalog().itemOfCase(row.item()))
                .map(item -> {
                    FormKey key = FormKey.draw(random);
                    drafts.save(key, item, visit.asked().language(), inputs);
                    return key;
                })
                .orElse(null);
    }

    Response file(Visit visit, String typed, int file) {
        Rulebook book = Rulebook.of(content.current());
        return CaseNumber.parse(typed)
                .flatMap(number ->
                        work.file(book, number, visit.handler(), file).map(found -> download(number, file, found)))
                .orElseGet(() -> guard.nothing(visit));
    }

    private static Response download(CaseNumber number, int file, Attachment found) {
        String plain = number.value() + "-" + file + ending(found.mediaType());
        String named =
                URLEncoder.encode(found.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(found.content(), found.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + named.replace("*", "%2A"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "application/pdf" -> ".pdf";
            default -> "";
        };
    }

    private static Map<String, String> inputs(FormPost post) {
        Map<String, String> inputs = new HashMap<>();
        for (ActionInput input : ActionInput.values()) {
            String typed = input == ActionInput.LATER || input == ActionInput.SCOPE
                    ? ticked(post, input)
                    : post.answer(input.code());
            if (!typed.isBlank()) {
                inputs.put(input.code(), typed);
            }
        }
        if (!post.answer(ApplicantWishes.AS_HELPER).isEmpty()) {
            inputs.put(ApplicantWishes.AS_HELPER, "yes");
        }
        return inputs;
    }

    /** Of boxes that are named and numbered those that were ticked, one on each line. */
    private static String ticked(FormPost post, ActionInput input) {
        return post.answers().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(input.code() + "-"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static int position(FormPost post) {
        String position = post.answer("position");
        return position.matches("[0-9]{1,6}") ? Integer.parseInt(position) : 0;
    }
}

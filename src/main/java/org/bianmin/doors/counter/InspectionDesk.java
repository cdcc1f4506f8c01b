package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.inspection.InspectionEvidence;
import org.bianmin.domain.inspection.InspectionFields;
import org.bianmin.domain.inspection.InspectionTrouble;
import org.bianmin.domain.inspection.Inspections;
import org.bianmin.domain.inspection.PhotoCheck;
import org.bianmin.domain.inspection.StepsWithPhotos;
import org.bianmin.domain.supervision.Tasks;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;

/** Shows inspections to who supervises, and does what they ask for. */
@Singleton
class InspectionDesk {

    private static final int MOST = 200;
    private static final int MOST_TASKS = 20;
    private static final String PHOTOS = "photos";
    private static final String DROP = "drop-photos";

    private final Inspections inspections;
    private final InspectionEvidence evidence;
    private final StepsWithPhotos steps;
    private final InspectionSheets sheets;
    private final InspectionPlans plans;
    private final Tasks tasks;
    private final TaskSheets taskSheets;
    private final Flashes flashes;
    private final CounterGuard guard;
    private final ContentHolder content;

    InspectionDesk(
            Inspections inspections,
            InspectionEvidence evidence,
            StepsWithPhotos steps,
            InspectionSheets sheets,
            InspectionPlans plans,
            Tasks tasks,
            TaskSheets taskSheets,
            Flashes flashes,
            CounterGuard guard,
            ContentHolder content) {
        this.inspections = inspections;
        this.evidence = evidence;
        this.steps = steps;
        this.sheets = sheets;
        this.plans = plans;
        this.tasks = tasks;
        this.taskSheets = taskSheets;
        this.flashes = flashes;
        this.guard = guard;
        this.content = content;
    }

    /** @param closedToo whether those that are closed are shown */
    Response list(Visit visit, boolean closedToo) {
        Snapshot now = content.current();
        List<InspectionsPage.Row> rows = inspections.list(visit.handler(), closedToo, MOST).stream()
                .map(opened -> sheets.row(now, opened, visit.handler()))
                .toList();
        return flashes.show(
                visit,
                flash -> new InspectionsPage(
                        visit.page(),
                        visit,
                        flash,
                        rows.stream().filter(row -> row.next() != null).toList(),
                        rows.stream()
                                .filter(row ->
                                        row.next() == null && row.inspection().isOpen())
                                .toList(),
                        closedToo
                                ? rows.stream()
                                        .filter(row -> !row.inspection().isOpen())
                                        .toList()
                                : null,
                        tasks.open(visit.handler(), null, MOST_TASKS).stream()
                                .map(task -> taskSheets.row(now, task))
                                .toList(),
                        plans.regimes(visit, now)));
    }

    Response one(Visit visit, long id) {
        return shown(
                visit,
                id,
                sheet -> flashes.show(visit, flash -> new InspectionPage(visit.page(), visit, flash, sheet)),
                InspectionSheets.Tried.nothing());
    }

    /** Leads back to the inspection, or shows the form again with what was typed and what is wrong. */
    Response act(Visit visit, long id, FormPost post) {
        Optional<Inspections.Opened> opened = inspections.one(visit.handler(), id);
        Optional<InspectionRegime> regime = opened.flatMap(found ->
                content.current().inspections().regime(found.inspection().regime()));
        if (regime.isEmpty()) {
            return guard.nothing(visit);
        }
        String step = post.answer("deed");
        if (step.equals(DROP)) {
            evidence.drop(visit.handler(), id);
            return flashes.lead(visit, address(id), Flash.done("inspection_photos_dropped"));
        }
        int waiting = evidence.kept(visit.handler(), id).size();
        if (post.files().isEmpty() && waiting == 0 && step.equals(PHOTOS)) {
            InspectionTrouble none = new InspectionTrouble(InspectionFields.PHOTOS, "inspection_photo_none", "");
            return again(visit, id, new InspectionSheets.Tried(PHOTOS, post.answers(), List.of(none), null));
        }
        Optional<InspectionTrouble> trouble = PhotoCheck.trouble(
                post.files(), waiting + evidence.of(visit.handler(), id).size());
        if (trouble.isPresent()) {
            evidence.keep(visit.handler(), id, PhotoCheck.fit(post.files(), trouble.get()));
            return again(visit, id, new InspectionSheets.Tried(step, post.answers(), List.of(trouble.get()), null));
        }
        if (step.equals(PHOTOS)) {
            return evidence.add(visit.handler(), id, post.files())
                    ? flashes.lead(visit, address(id), Flash.done("inspection_photos_added"))
                    : guard.nothing(visit);
        }
        return done(
                visit,
                id,
                step,
                post,
                steps.perform(
                        regime.get(),
                        visit.handler(),
                        id,
                        step,
                        post.number("position"),
                        InspectionPlans.input(post),
                        post.files()));
    }

    private Response done(Visit visit, long id, String step, FormPost post, Inspections.Answer answer) {
        return switch (answer.result()) {
            case DONE -> flashes.lead(visit, address(id), Flash.done("inspection_done"));
            case UNKNOWN -> guard.nothing(visit);
            case CHANGED ->
                again(visit, id, new InspectionSheets.Tried(step, post.answers(), List.of(), "inspection_changed"));
            case BARRED ->
                again(visit, id, new InspectionSheets.Tried(step, post.answers(), List.of(), "inspection_barred"));
            case WRONG -> again(visit, id, new InspectionSheets.Tried(step, post.answers(), answer.troubles(), null));
        };
    }

    Response photo(Visit visit, long id, UUID file) {
        return evidence.one(visit.handler(), id, file)
                .map(InspectionDesk::download)
                .orElseGet(() -> guard.nothing(visit));
    }

    private static Response download(Attachment photo) {
        String ending = photo.mediaType().equals("image/png") ? ".png" : ".jpg";
        return Response.ok(photo.content(), photo.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"photo" + ending + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response again(Visit visit, long id, InspectionSheets.Tried tried) {
        return shown(
                visit,
                id,
                sheet -> Html.page(
                        Response.Status.BAD_REQUEST, new InspectionPage(visit.page(), visit, Flash.none(), sheet)),
                tried);
    }

    private Response shown(
            Visit visit, long id, Function<InspectionSheet, Response> page, InspectionSheets.Tried tried) {
        Snapshot now = content.current();
        return inspections
                .one(visit.handler(), id)
                .flatMap(opened -> now.inspections()
                        .regime(opened.inspection().regime())
                        .map(regime -> page.apply(sheets.of(visit, now, regime, opened, tried))))
                .orElseGet(() -> guard.nothing(visit));
    }

    private static String address(long id) {
        return InspectionsResource.LIST + "/" + id;
    }
}

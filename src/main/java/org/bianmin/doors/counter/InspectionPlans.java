package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.inspection.Bias;
import org.bianmin.domain.inspection.InspectionFields;
import org.bianmin.domain.inspection.InspectionInput;
import org.bianmin.domain.inspection.InspectionRules;
import org.bianmin.domain.inspection.InspectionTrouble;
import org.bianmin.domain.inspection.Inspections;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.text.Text;

/** Takes the plan with which an inspection begins. */
@Singleton
class InspectionPlans {

    private static final String UNIT = "unit";

    private final Inspections inspections;
    private final Flashes flashes;
    private final CounterGuard guard;
    private final ContentHolder content;
    private final SecureRandom random = new SecureRandom();

    InspectionPlans(Inspections inspections, Flashes flashes, CounterGuard guard, ContentHolder content) {
        this.inspections = inspections;
        this.flashes = flashes;
        this.guard = guard;
        this.content = content;
    }

    /** The regimes of which a member of staff can begin an inspection. */
    List<InspectionRegime> regimes(Visit visit, Snapshot now) {
        return now.inspections().all().stream()
                .filter(regime -> !units(visit, regime).isEmpty())
                .filter(regime -> regime.reasons().stream().anyMatch(reason -> !reason.isDrawn()))
                .toList();
    }

    Response form(Visit visit, String regime) {
        return content.current()
                .inspections()
                .regime(regime)
                .filter(known -> !units(visit, known).isEmpty())
                .map(known -> page(visit, known, Map.of(), List.of(), Response.Status.OK))
                .orElseGet(() -> guard.nothing(visit));
    }

    /** Leads to the new inspection, or shows the form again with what was typed and what is wrong. */
    Response begin(Visit visit, String id, FormPost post) {
        InspectionRegime regime = content.current().inspections().regime(id).orElse(null);
        if (regime == null) {
            return guard.nothing(visit);
        }
        Unit unit = Unit.parse(post.answer(UNIT))
                .filter(one -> units(visit, regime).contains(one))
                .orElse(null);
        Unit concerned = Unit.parse(post.answer("concerned"))
                .filter(one -> visit.divisions().of(regime.place()).units().anyMatch(one::equals))
                .or(() -> Bias.of(visit.divisions().of(regime.place())).office(post.answer(InspectionFields.OBJECT)))
                .orElse(null);
        if (unit == null) {
            return guard.nothing(visit);
        }
        Inspections.Answer answer =
                inspections.plan(regime, visit.handler(), key(post.answers()), unit, concerned, input(post));
        return switch (answer.result()) {
            case DONE ->
                flashes.lead(
                        visit,
                        InspectionsResource.LIST + (answer.id() == 0 ? "" : "/" + answer.id()),
                        Flash.done("inspection_begun"));
            case WRONG -> page(visit, regime, post.answers(), answer.troubles(), Response.Status.BAD_REQUEST);
            default -> guard.nothing(visit);
        };
    }

    /** What a form says, without what only the form itself needs. */
    static InspectionInput input(FormPost post) {
        Map<String, String> fields = new HashMap<>(post.answers());
        fields.keySet()
                .removeIf(name -> name.startsWith(InspectionForms.INSPECTOR)
                        || List.of(CounterGuard.TOKEN, FormPost.KEY, "position", "deed", UNIT, "concerned")
                                .contains(name));
        return new InspectionInput(
                fields,
                post.answers().entrySet().stream()
                        .filter(answer -> answer.getKey().startsWith(InspectionForms.INSPECTOR))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList());
    }

    private Response page(
            Visit visit,
            InspectionRegime regime,
            Map<String, String> typed,
            List<InspectionTrouble> troubles,
            Response.Status status) {
        String step = regime.plan().id();
        InspectionForms forms = new InspectionForms(visit.page(), regime, step, typed, troubles);
        List<InspectionForm.Field> fields = Stream.concat(
                        forms
                                .beginning(choices(visit, units(visit, regime)), choices(visit, offices(visit, regime)))
                                .stream(),
                        forms.of(regime.plan(), List.of()).stream())
                .toList();
        return Html.page(
                status,
                new InspectionPlanPage(
                        visit.page(),
                        visit,
                        regime,
                        CitedPlace.of(content.current(), regime.where()),
                        key(typed).value(),
                        fields,
                        troubles.stream()
                                .map(trouble -> InspectionSheet.Line.of(
                                        step, InspectionForms.words(visit.page(), trouble), trouble))
                                .toList()));
    }

    /** The key of the form: that which it was served with, or else a new one. */
    private FormKey key(Map<String, String> sent) {
        return FormKey.parse(sent.getOrDefault(FormPost.KEY, "")).orElseGet(() -> FormKey.draw(random));
    }

    /** The offices for which somebody can begin an inspection. */
    private static List<Unit> units(Visit visit, InspectionRegime regime) {
        return visit.divisions()
                .of(regime.place())
                .units()
                .filter(unit -> unit.village() == null)
                .filter(unit -> InspectionRules.plans(regime, unit, visit.handler()))
                .toList();
    }

    private static List<Unit> offices(Visit visit, InspectionRegime regime) {
        return visit.divisions()
                .of(regime.place())
                .units()
                .filter(unit -> unit.town() != null && !InspectionRules.belongs(unit, visit.handler()))
                .toList();
    }

    private static List<InspectionForm.Choice> choices(Visit visit, List<Unit> units) {
        return units.stream()
                .map(unit -> new InspectionForm.Choice("", unit.path(), name(visit, unit), false))
                .toList();
    }

    private static Text name(Visit visit, Unit unit) {
        return visit.divisions().of(unit.place()).name(unit);
    }
}

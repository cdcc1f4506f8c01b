package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.domain.inspection.InspectionEvent;
import org.bianmin.domain.inspection.InspectionFields;
import org.bianmin.domain.inspection.Inspections;
import org.bianmin.domain.supervision.Letters;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.NoticePages;
import org.bianmin.ground.calendar.ChinaTime;

/** Makes the papers of an inspection from what was written. */
@Singleton
class InspectionPapers {

    private final Inspections inspections;
    private final Letters letters;
    private final NoticePages sheets;
    private final CounterGuard guard;
    private final ContentHolder content;

    InspectionPapers(
            Inspections inspections, Letters letters, NoticePages sheets, CounterGuard guard, ContentHolder content) {
        this.inspections = inspections;
        this.letters = letters;
        this.sheets = sheets;
        this.guard = guard;
        this.content = content;
    }

    /** @param position of the event with which it goes */
    Response of(Visit visit, long id, int position) {
        return inspections
                .one(visit.handler(), id)
                .flatMap(opened -> content.current()
                        .inspections()
                        .regime(opened.inspection().regime())
                        .flatMap(regime -> page(visit, regime, opened, position)))
                .map(page -> Html.page(Response.Status.OK, page))
                .orElseGet(() -> guard.nothing(visit));
    }

    private Optional<InspectionPaperPage> page(
            Visit visit, InspectionRegime regime, Inspections.Opened opened, int position) {
        return opened.events().stream()
                .filter(event -> event.position() == position)
                .flatMap(event -> regime.step(event.step()).stream()
                        .filter(step -> step.form().hasPaper())
                        .map(step -> new InspectionPaperPage(
                                visit.page(),
                                step.name(),
                                number(opened, position),
                                opened.object(),
                                CaseRows.name(
                                        content.current(), opened.inspection().unit()),
                                InspectionSheets.words(visit.page(), regime, event.said()),
                                step.form() == StepForm.NOTICE ? List.of() : found(visit, regime, opened, position),
                                ChinaTime.day(event.at()).toString(),
                                letters.find(number(opened, position))
                                        .map(letter -> sheets.check(
                                                visit.page().language(), letter.number(), letter.checkDigits()))
                                        .orElse(null),
                                visit.address(InspectionsResource.LIST + "/"
                                        + opened.inspection().id()))))
                .findFirst();
    }

    private static String number(Inspections.Opened opened, int position) {
        return Letters.Of.INSPECTION.number(opened.inspection().id(), position);
    }

    /** What was not in order, of the last visit before. */
    private static List<InspectionSheet.Word> found(
            Visit visit, InspectionRegime regime, Inspections.Opened opened, int position) {
        Map<String, String> said = opened.events().stream()
                .filter(event -> event.position() < position)
                .filter(event -> regime.step(event.step())
                        .map(InspectionStep::form)
                        .filter(form -> form == StepForm.VISIT)
                        .isPresent())
                .reduce((first, last) -> last)
                .map(InspectionEvent::said)
                .orElse(Map.of());
        return InspectionSheets.words(visit.page(), regime, wrong(regime, said));
    }

    private static Map<String, String> wrong(InspectionRegime regime, Map<String, String> said) {
        Map<String, String> wrong = new HashMap<>();
        regime.points().stream()
                .map(point -> InspectionFields.point(point.number()))
                .filter(point -> InspectionFields.WRONG.equals(said.get(point)))
                .forEach(point -> {
                    wrong.put(point, InspectionFields.WRONG);
                    wrong.put(point + "-words", said.getOrDefault(point + "-words", ""));
                });
        if (said.containsKey(InspectionFields.OTHER)) {
            wrong.put(InspectionFields.OTHER, said.get(InspectionFields.OTHER));
        }
        return wrong;
    }
}

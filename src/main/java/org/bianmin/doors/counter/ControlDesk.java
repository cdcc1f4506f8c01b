package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.supervision.ControlRunView;
import org.bianmin.domain.supervision.ControlRuns;
import org.bianmin.domain.supervision.Partition;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.calendar.ChinaTime;

/** Shows supervision controls to whoever supervises. */
@Singleton
class ControlDesk {

    private static final int RUNS = 20;

    /** So many parts that are not done are named. */
    private static final int NAMED = 5;

    private final ControlRuns runs;
    private final CounterGuard guard;
    private final ContentHolder content;
    private final Clock clock;

    ControlDesk(ControlRuns runs, CounterGuard guard, ContentHolder content, Clock clock) {
        this.runs = runs;
        this.guard = guard;
        this.content = content;
        this.clock = clock;
    }

    Response list(Visit visit) {
        List<Control> controls = seen(visit);
        Map<String, ControlRunView> last =
                runs.lastOfEach(controls.stream().map(Control::id).toList());
        return Html.page(
                Response.Status.OK,
                new ControlsPage(
                        visit.page(),
                        visit,
                        controls.stream()
                                .map(control -> view(control, last.get(control.id())))
                                .toList()));
    }

    Response one(Visit visit, String id) {
        return seen(visit).stream()
                .filter(control -> control.id().equals(id))
                .findFirst()
                .map(control -> {
                    List<ControlRunView> found = runs.last(control.id(), RUNS);
                    return Html.page(
                            Response.Status.OK,
                            new ControlPage(
                                    visit.page(),
                                    visit,
                                    view(control, found.isEmpty() ? null : found.get(0)),
                                    found.stream().map(run -> ran(control, run)).toList()));
                })
                .orElseGet(() -> guard.nothing(visit));
    }

    private ControlPage.Ran ran(Control control, ControlRunView run) {
        List<String> missing = run.isDoneInPart() ? run.missing() : List.of();
        Snapshot now = content.current();
        return new ControlPage.Ran(
                run,
                missing.stream()
                        .limit(NAMED)
                        .map(part -> Partition.isTown(part)
                                ? CaseRows.name(now, new Unit(control.place(), part, null))
                                : now.catalog().messages().text("run_rest"))
                        .toList(),
                Math.max(0, missing.size() - NAMED));
    }

    /** Those of the places in which somebody supervises, and the desk's own. */
    private List<Control> seen(Visit visit) {
        Set<String> places = visit.member().grants().stream()
                .filter(grant -> grant.role() == StaffRole.INSPECTOR || grant.role() == StaffRole.MANAGER)
                .map(grant -> grant.unit())
                .map(Unit::place)
                .collect(Collectors.toSet());
        return content.current().controls().all().stream()
                .filter(control ->
                        places.contains(control.place()) || control.place().equals(Control.OF_THE_DESK))
                .toList();
    }

    private ControlView view(Control control, ControlRunView last) {
        LocalDate today = ChinaTime.day(clock.instant());
        return new ControlView(
                control,
                control.missing().isEmpty()
                        ? control.when()
                                .nextAfter(today)
                                .map(LocalDate::toString)
                                .orElse(null)
                        : null,
                last);
    }
}

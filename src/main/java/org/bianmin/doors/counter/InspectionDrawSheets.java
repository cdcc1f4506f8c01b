package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.domain.inspection.InspectionDraw;
import org.bianmin.domain.inspection.InspectionDraws;
import org.bianmin.domain.supervision.Recusal;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.text.Text;

/** Shows a draw to who supervises for the whole place. */
@Singleton
class InspectionDrawSheets {

    private final InspectionDraws draws;
    private final Registers registers;
    private final CounterGuard guard;
    private final ContentHolder content;

    InspectionDrawSheets(InspectionDraws draws, Registers registers, CounterGuard guard, ContentHolder content) {
        this.draws = draws;
        this.registers = registers;
        this.guard = guard;
        this.content = content;
    }

    Response show(Visit visit, long id) {
        return draws.one(visit.handler(), id)
                .map(draw -> Html.page(Response.Status.OK, page(visit, draw)))
                .orElseGet(() -> guard.nothing(visit));
    }

    private InspectionDrawPage page(Visit visit, InspectionDraw draw) {
        Snapshot now = content.current();
        Map<Long, String> names = names(visit, now, draw);
        return new InspectionDrawPage(
                visit.page(),
                visit,
                draw,
                now.inspections()
                        .regime(draw.regime())
                        .map(InspectionRegime::name)
                        .orElseGet(() -> Text.same(draw.regime())),
                ChinaTimes.minute(draw.drawnAt()),
                draw.isReproducible(),
                draw.lots().stream()
                        .map(one -> new InspectionDrawPage.Row(
                                one.lot().object(),
                                name(names, one.lot().object()),
                                one.lot().lots(),
                                one.lot().ticket(),
                                one.lot().focus(),
                                one.lot().drawn().code()))
                        .toList(),
                draw.pairings().stream()
                        .map(one -> new InspectionDrawPage.Person(
                                name(names, one.pairing().object()),
                                one.account(),
                                one.pairing().ticket(),
                                state(one)))
                        .toList());
    }

    /** What the objects are called now; who sees a draw sees the register. */
    private Map<Long, String> names(Visit visit, Snapshot now, InspectionDraw draw) {
        Optional<Control> register = now.controls()
                .control(draw.control())
                .flatMap(control -> control.setting("objects"))
                .flatMap(id -> now.controls().control(id));
        return register.map(known -> registers.entries(known, visit.handler()).stream()
                        .collect(Collectors.toMap(
                                RegisterEntry::id, entry -> entry.values().getOrDefault(Recusal.NAME, ""))))
                .orElse(Map.of());
    }

    private static String name(Map<Long, String> names, long entry) {
        return names.getOrDefault(entry, String.valueOf(entry));
    }

    private static String state(InspectionDraw.InspectorLot lot) {
        if (lot.recused() != null) {
            return lot.recused().code();
        }
        return lot.pairing().drawn() ? "drawn" : "left";
    }
}

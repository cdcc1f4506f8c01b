package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.inspection.Bias;
import org.bianmin.domain.inspection.DrawnPeople;
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
        Map<Long, RegisterEntry> objects = register(visit, now, draw, "objects");
        Set<Long> kept = fromThem(visit, now, draw, objects);
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
                !kept.isEmpty(),
                draw.lots().stream()
                        .filter(one -> !kept.contains(one.lot().object()))
                        .map(one -> new InspectionDrawPage.Row(
                                one.lot().object(),
                                name(objects, one.lot().object()),
                                one.lot().lots(),
                                one.lot().ticket(),
                                one.lot().focus(),
                                one.lot().drawn().code()))
                        .toList(),
                draw.pairings().stream()
                        .filter(one -> !kept.contains(one.pairing().object()))
                        .map(one -> new InspectionDrawPage.Person(
                                name(objects, one.pairing().object()),
                                one.account(),
                                one.pairing().ticket(),
                                state(one)))
                        .toList());
    }

    /** What a register says now, by entry; who sees a draw sees the register. */
    private Map<Long, RegisterEntry> register(Visit visit, Snapshot now, InspectionDraw draw, String setting) {
        Optional<Control> register = now.controls()
                .control(draw.control())
                .flatMap(control -> control.setting(setting))
                .flatMap(id -> now.controls().control(id));
        return register.map(known -> registers.entries(known, visit.handler()).stream()
                        .collect(Collectors.toMap(RegisterEntry::id, entry -> entry)))
                .orElse(Map.of());
    }

    /** The objects of which a member of staff learns nothing, drawn or not: their own office, and towards which they are not free of bias. */
    private Set<Long> fromThem(Visit visit, Snapshot now, InspectionDraw draw, Map<Long, RegisterEntry> objects) {
        Bias bias = Bias.of(now.divisions().of(draw.place()));
        Map<String, String> person = register(visit, now, draw, "people").values().stream()
                .map(RegisterEntry::values)
                .filter(values ->
                        DrawnPeople.account(values).equals(visit.handler().account()))
                .findFirst()
                .orElse(Map.of());
        List<Unit> posts =
                visit.handler().posts().stream().map(Handler.Post::unit).toList();
        Set<Long> kept = objects.entrySet().stream()
                .filter(one -> bias.of(one.getValue().values(), person, posts).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        draw.pairings().stream()
                .filter(one -> one.recused() != null
                        && one.account().equals(visit.handler().account()))
                .forEach(one -> kept.add(one.pairing().object()));
        return kept;
    }

    private static String name(Map<Long, RegisterEntry> objects, long entry) {
        return objects.containsKey(entry)
                ? objects.get(entry).values().getOrDefault(Recusal.NAME, "")
                : String.valueOf(entry);
    }

    private static String state(InspectionDraw.InspectorLot lot) {
        if (lot.recused() != null) {
            return lot.recused().code();
        }
        return lot.pairing().drawn() ? "drawn" : "left";
    }
}

package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.domain.supervision.RegisterFault;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.ground.text.Text;

/** Makes what a page or a spreadsheet shows of a register. */
@Singleton
class RegisterSheets {

    /** The keys of the headings of the number of an entry and of its office. */
    static final String NUMBER = "register_number";

    static final String UNIT = "register_unit";

    /**
     * What was typed and could not be written.
     *
     * @param key of the form
     * @param unit the path of the office that was chosen; empty where none was
     * @param trouble the key of the words that say why; null if nothing was typed
     * @param fault the field that is concerned; empty if none
     */
    record Typed(FormKey key, String unit, Map<String, String> values, String trouble, Optional<RegisterFault> fault) {

        static Typed none(FormKey key) {
            return new Typed(key, "", Map.of(), null, Optional.empty());
        }
    }

    RegisterSheet of(
            Visit visit, Control register, List<RegisterEntry> entries, List<RegisterEntry> history, Typed typed) {
        return of(visit, register, entries, history, typed, false);
    }

    /** @param listed whether the entry has a list that is proposed */
    RegisterSheet of(
            Visit visit,
            Control register,
            List<RegisterEntry> entries,
            List<RegisterEntry> history,
            Typed typed,
            boolean listed) {
        RegisterEntry now = history.isEmpty() ? null : history.get(0);
        boolean gone = now != null && now.action().equals("remove");
        List<RegisterSheet.Office> offices = offices(visit, register, now, typed.unit());
        Map<String, String> values = typed.trouble() != null || now == null ? typed.values() : now.values();
        List<RegisterField> fields = register.fields();
        return new RegisterSheet(
                register,
                entries.stream().map(entry -> row(visit, register, entry)).toList(),
                gone || offices.isEmpty()
                        ? List.of()
                        : IntStream.range(0, fields.size())
                                .mapToObj(index -> new RegisterSheet.Field(
                                        "f" + index,
                                        fields.get(index).name(),
                                        fields.get(index).required(),
                                        fields.get(index).day(),
                                        isComputed(register, fields.get(index)),
                                        values.getOrDefault(fields.get(index).id(), "")))
                                .toList(),
                offices,
                now == null ? null : now.id(),
                now == null ? 0 : now.version(),
                history.stream().map(entry -> row(visit, register, entry)).toList(),
                typed.key().value(),
                typed.trouble(),
                IntStream.range(0, fields.size())
                        .filter(index -> typed.fault()
                                .filter(fault ->
                                        fault.field().equals(fields.get(index).id()))
                                .isPresent())
                        .mapToObj(index -> "f" + index)
                        .findFirst()
                        .orElse(null),
                fields.stream()
                        .filter(field -> typed.fault()
                                .filter(fault -> field.id().equals(fault.other()))
                                .isPresent())
                        .map(RegisterField::name)
                        .findFirst()
                        .orElseGet(() -> Text.same("")),
                listed);
    }

    /** A table that says the same when it is taken in again. */
    void write(Visit visit, Control register, List<RegisterEntry> entries, TableFile table) throws IOException {
        List<String> head =
                new ArrayList<>(List.of(visit.page().t(NUMBER), visit.page().t(UNIT)));
        register.fields().forEach(field -> head.add(visit.page().in(field.name())));
        head.addAll(List.of(visit.page().t("register_at"), visit.page().t("register_actor")));
        table.row(head);
        for (RegisterEntry entry : entries) {
            RegisterSheet.Row row = row(visit, register, entry);
            table.row(Stream.of(
                            Stream.of(String.valueOf(row.id()), visit.page().in(row.unit())),
                            row.cells().stream().map(RegisterSheet.Cell::value),
                            Stream.of(row.at(), row.actor()))
                    .flatMap(cells -> cells)
                    .toList());
        }
    }

    /** The offices for which this member of staff writes; that of an entry alone where one is being changed. */
    static List<RegisterSheet.Office> offices(Visit visit, Control register, RegisterEntry now, String chosen) {
        return visit.divisions()
                .of(register.place())
                .units()
                .filter(unit -> unit.tier() != Tier.VILLAGE
                        || register.setting("villages").isPresent())
                .filter(unit -> Registers.writes(register, visit.handler(), unit))
                .filter(unit -> now == null || unit.equals(now.unit()))
                .map(unit -> new RegisterSheet.Office(
                        unit.path(),
                        name(visit, unit),
                        now != null || unit.path().equals(chosen)))
                .toList();
    }

    private static boolean isComputed(Control register, RegisterField field) {
        return register.proposed().filter(fields -> fields.has(field.id())).isPresent();
    }

    private static Text name(Visit visit, Unit unit) {
        return visit.divisions().of(unit.place()).name(unit);
    }

    private static RegisterSheet.Row row(Visit visit, Control register, RegisterEntry entry) {
        return new RegisterSheet.Row(
                entry.id(),
                name(visit, entry.unit()),
                RegisterSheet.cells(register, entry.values()),
                ChinaTimes.minute(entry.at()),
                entry.actor(),
                entry.action());
    }
}

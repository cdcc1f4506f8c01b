package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.Handler;

/**
 * Plants what stands in registers. {@code kept 预约日期=2026-10-14 ; …} are entries of the register that a control is about, also such
 * as it would refuse, and {@code row REGISTER 名称=甲;…} an entry of another.
 */
final class PlantedEntries {

    static final String KEPT = "kept ";

    private static final String ROW = "row ";
    /** The word, the register, the values. */
    private static final int ROW_WORDS = 3;

    private final Snapshot content;
    private final Registers registers;

    PlantedEntries(Snapshot content, Registers registers) {
        this.content = content;
        this.registers = registers;
    }

    /** Plants the entries, and answers with the statements that plant something else. */
    String plant(Control control, String what) {
        for (String kept : what.startsWith(KEPT) ? what.substring(KEPT.length()).split(" ; ") : new String[0]) {
            Handler keeper = keeper(control);
            assertEquals(
                    Registers.Result.DONE,
                    registers.add(
                            anyOrder(control), keeper, keeper.posts().get(0).unit(), entry(control, kept)));
        }
        List<String> rest = new ArrayList<>();
        for (String statement : what.startsWith(KEPT) ? new String[0] : what.split(" ; ")) {
            if (statement.startsWith(ROW)) {
                String[] words = statement.split(" ", ROW_WORDS);
                Control register = content.controls().control(words[1]).orElseThrow();
                registers.add(
                        register, keeper(register), Unit.ofPlace(register.place()), ClauseLine.pairs(words[2], ";"));
            } else {
                rest.add(statement);
            }
        }
        return String.join(" ; ", rest);
    }

    /** Who keeps the register of a control, for its whole place. */
    Handler keeper(Control control) {
        Unit place = content.divisions().of(control.place()).units().findFirst().orElseThrow();
        return new Handler("k", List.of(new Handler.Post(control.kind().tasks(), place)));
    }

    /** What an entry says; something stands in whatever must not be empty. */
    Map<String, String> entry(Control control, String kept) {
        Map<String, String> values = new HashMap<>();
        register(control).fields().stream()
                .filter(RegisterField::required)
                .forEach(field -> values.put(field.id(), field.day() ? "2026-01-01" : "一"));
        values.putAll(ClauseLine.pairs(kept, ";"));
        return values;
    }

    /** The register that a control is about: another one where it names one, else its own. */
    Control register(Control control) {
        return control.setting("register").flatMap(content.controls()::control).orElse(control);
    }

    /** The register as if it took whatever is written: what went wrong before is planted in it. */
    private Control anyOrder(Control control) {
        Control register = register(control);
        Map<String, Control.SettingValue> fields = new HashMap<>(register.with());
        List.of("order", "from", "until").forEach(fields::remove);
        fields.computeIfPresent(
                "fields", (name, set) -> new Control.SettingValue(set.value().replace("@", ""), set.by(), set.on()));
        return new Control(
                register.id(),
                register.place(),
                register.kind(),
                register.items(),
                register.basis(),
                register.when(),
                fields,
                register.name());
    }
}

package org.bianmin.content.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.inspection.internal.RegimeReader;
import org.bianmin.content.register.Registers;
import org.bianmin.ground.text.Text;

/** Reads {@code inspections.yaml} of each place. */
public final class InspectionsReader {

    private InspectionsReader() {}

    /**
     * The regimes that can be read; what cannot is reported.
     *
     * @param registers in which the regimes of the sources stand, whose points are looked at
     * @param controls which look after steps
     */
    public static Inspections read(
            ContentFolder folder, Catalog catalog, Registers registers, Controls controls, Problems problems) {
        Inspections inspections = new Inspections(catalog.jurisdictions().stream()
                .flatMap(place -> ofPlace(folder, place, registers, problems))
                .toList());
        check(inspections, controls, problems);
        return inspections;
    }

    /** Reports what controls name of regimes, steps and registers that there is not. */
    private static void check(Inspections inspections, Controls controls, Problems problems) {
        for (Control control : controls.all()) {
            if (control.kind().setting("regime").isEmpty()) {
                continue;
            }
            Optional<InspectionRegime> regime = control.setting("regime")
                    .flatMap(inspections::regime)
                    .filter(one -> one.place().equals(control.place()));
            if (regime.isEmpty()) {
                unknown(control, "regime", problems);
            } else if (control.kind().setting("step").isPresent()
                    && control.setting("step").flatMap(regime.get()::step).isEmpty()) {
                unknown(control, "step", problems);
            }
            Stream.of("objects", "people")
                    .filter(setting -> control.kind().setting(setting).isPresent())
                    .filter(setting -> control.setting(setting)
                            .flatMap(controls::control)
                            .filter(register -> register.place().equals(control.place()))
                            .filter(register -> !register.fields().isEmpty())
                            .isEmpty())
                    .forEach(setting -> unknown(control, setting, problems));
        }
    }

    private static void unknown(Control control, String setting, Problems problems) {
        String value = control.setting(setting).orElse("");
        problems.error(
                "unknown-reference",
                new FilePosition(ContentFolder.JURISDICTIONS + "/" + control.place() + "/" + ControlsReader.OWN, 1),
                new Text(
                        "「" + control.id() + "」的 " + setting + " 写了「" + value + "」，本地没有。",
                        "\"" + control.id() + "\" names \"" + value + "\" as " + setting
                                + ", which the place does not have."),
                new Text("请更正。", "Correct it."));
    }

    private static Stream<InspectionRegime> ofPlace(
            ContentFolder folder, Jurisdiction place, Registers registers, Problems problems) {
        String file = ContentFolder.JURISDICTIONS + "/" + place.id() + "/inspections.yaml";
        return folder.has(file)
                ? Yaml.read(folder, file, problems)
                        .map(yaml ->
                                new RegimeReader(place.id(), registers.of(place).regimes(), problems).regimes(yaml))
                        .orElse(List.of())
                        .stream()
                : Stream.empty();
    }
}

package org.bianmin.content.division.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.Town;
import org.bianmin.content.division.Unit;
import org.bianmin.ground.text.Messages;

/**
 * Puts the units of a place into the questions of a form that ask for one. Who does not know the village names the town, and
 * who does not know the town either, or comes from elsewhere, names the place: nobody is held up by a question.
 */
public final class DivisionFields {

    private DivisionFields() {}

    public static Form asking(Form form, Divisions divisions, Messages messages) {
        if (form.fields().noneMatch(DivisionFields::isDivision)) {
            return form;
        }
        List<FieldOption> options = divisions.isEmpty() ? List.of() : options(divisions, messages);
        return form.with(form.sections().stream()
                .map(section -> section.with(section.fields().stream()
                        .filter(field -> !isDivision(field) || !options.isEmpty())
                        .map(field -> isDivision(field) ? field.offering(options) : field)
                        .toList()))
                .toList());
    }

    private static List<FieldOption> options(Divisions divisions, Messages messages) {
        List<FieldOption> options = new ArrayList<>();
        divisions.towns().forEach(town -> of(divisions.place(), town, messages).forEach(options::add));
        options.add(new FieldOption(Unit.ofPlace(divisions.place()).path(), messages.text("division_none"), null));
        return List.copyOf(options);
    }

    private static Stream<FieldOption> of(String place, Town town, Messages messages) {
        Stream<FieldOption> villages = town.villages().stream()
                .map(village -> new FieldOption(
                        new Unit(place, town.code(), village.code()).path(), village.name(), town.name()));
        return town.isTown()
                ? Stream.concat(
                        Stream.of(new FieldOption(
                                new Unit(place, town.code(), null).path(),
                                messages.text("division_town", "town", town.name()),
                                town.name())),
                        villages)
                : villages;
    }

    private static boolean isDivision(FormField field) {
        return field.kind() == FieldKind.DIVISION;
    }
}

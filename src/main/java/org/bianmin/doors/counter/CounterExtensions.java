package org.bianmin.doors.counter;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.Grant;
import org.bianmin.domain.accounts.StaffMember;
import org.bianmin.domain.cases.Figures;
import org.bianmin.doors.form.ChinaTimes;
import org.bianmin.doors.page.PageContext;

/** What the counter's pages show of accounts. */
@TemplateExtension
final class CounterExtensions {

    private CounterExtensions() {}

    /** The role and the unit of a grant in words. */
    static String words(Grant grant, Visit visit) {
        return visit.page().member("role_", grant.role().code()) + " · " + unit(visit, grant.unit());
    }

    /** What a unit is called: its place, and the town and village by their names, or by their codes where the list has none. */
    static String unit(Visit visit, Unit unit) {
        PageContext page = visit.page();
        String place = visit.catalog()
                .jurisdiction(unit.place())
                .map(Jurisdiction::name)
                .map(page::in)
                .orElse(unit.place());
        return unit.town() == null
                ? place
                : place + " " + page.in(visit.divisions().of(unit.place()).name(unit));
    }

    /** The days of a grant; the first alone where no last is set. */
    static String days(Grant grant) {
        return grant.until() == null ? grant.from().toString() : grant.from() + " – " + grant.until();
    }

    /** The minute of a moment. */
    static String minute(Visit visit, Instant moment) {
        return ChinaTimes.minute(moment);
    }

    static boolean isAdministrator(StaffMember member) {
        return member.has(StaffRole.ADMINISTRATOR);
    }

    /** Whether some role of theirs handles cases. */
    static boolean handlesCases(StaffMember member) {
        return member.roles().stream().anyMatch(StaffRole::handlesCases);
    }

    /** Whether tasks of supervision can be theirs. */
    static boolean hasTasks(StaffMember member) {
        return handlesCases(member) || member.has(StaffRole.INSPECTOR);
    }

    /** Whether they see what the controls do. */
    static boolean supervises(StaffMember member) {
        return member.has(StaffRole.INSPECTOR) || member.has(StaffRole.MANAGER);
    }

    /** Whether they manage some office, or stand in for who does. */
    static boolean managesAny(Visit visit) {
        return Figures.managesAny(visit.handler());
    }

    /** Whether they manage a whole place. */
    static boolean managesPlace(StaffMember member) {
        return MessagesResource.managesPlace(member);
    }

    /** Whether they answer for an office. */
    static boolean manages(StaffMember member) {
        return member.has(StaffRole.MANAGER);
    }

    /** Whether some role of theirs takes applications in. */
    static boolean takesIn(StaffMember member) {
        return member.roles().stream().anyMatch(role -> role.takesInAt().isPresent());
    }

    /** The offices for which an administrator can give roles, town by town. */
    static List<OfficeGroup> offices(Visit visit) {
        Map<String, OfficeGroup> groups = new LinkedHashMap<>();
        visit.member().units(StaffRole.ADMINISTRATOR).stream()
                .flatMap(own -> visit.divisions().of(own.place()).units().filter(own::covers))
                .distinct()
                .forEach(unit -> groups.computeIfAbsent(
                                unit.place() + "/" + unit.town(),
                                group -> new OfficeGroup(
                                        unit.town() == null
                                                ? null
                                                : unit(visit, new Unit(unit.place(), unit.town(), null)),
                                        new ArrayList<>()))
                        .offices()
                        .add(new OfficeChoice(unit.path(), unit(visit, unit))));
        return List.copyOf(groups.values());
    }

    /**
     * Offices of a town.
     *
     * @param name null for those of the whole place
     */
    record OfficeGroup(String name, List<OfficeChoice> offices) {}

    /** An office that can be chosen. */
    record OfficeChoice(String path, String name) {}

    /** All roles, as a form offers them. */
    static List<StaffRole> everyRole(Visit visit) {
        return Stream.of(StaffRole.values()).toList();
    }
}

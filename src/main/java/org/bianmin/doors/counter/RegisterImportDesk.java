package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.sheet.PlainSheet;
import org.bianmin.domain.supervision.RegisterImport;
import org.bianmin.domain.supervision.RegisterImports;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.doors.counter.RegisterImportPage.Preview;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Text;

/**
 * Takes spreadsheets into registers. The sheet goes to the browser with its preview and comes back with the decision, so that nothing of
 * it is kept in between; what is taken is compared anew, and must be what was shown.
 */
@Singleton
class RegisterImportDesk {

    /** More than an office keeps in one register, and few enough that one page shows them. */
    private static final int MOST_ROWS = 1000;

    private static final String TAKE = "take";

    /** Takes what has no fault, and leaves the rest. */
    private static final String TAKE_GOOD = "take-good";

    private final Registers registers;
    private final RegisterImports imports;
    private final RegisterDesk desk;
    private final Flashes flashes;
    private final CounterGuard guard;
    private final SentTables tables;
    private final Clock clock;

    RegisterImportDesk(
            Registers registers,
            RegisterImports imports,
            RegisterDesk desk,
            Flashes flashes,
            CounterGuard guard,
            SentTables tables,
            Clock clock) {
        this.registers = registers;
        this.imports = imports;
        this.desk = desk;
        this.flashes = flashes;
        this.guard = guard;
        this.tables = tables;
        this.clock = clock;
    }

    Response form(Visit visit, String id) {
        return desk.with(
                visit,
                id,
                register -> keeps(visit, register)
                        ? page(visit, register, Response.Status.OK, null, null)
                        : guard.nothing(visit));
    }

    /** Shows what would come of a sheet, or takes what was shown. */
    Response take(Visit visit, String id, FormPost post) {
        return desk.with(
                visit, id, register -> keeps(visit, register) ? taken(visit, register, post) : guard.nothing(visit));
    }

    private static boolean keeps(Visit visit, Control register) {
        return !RegisterSheets.offices(visit, register, null, "").isEmpty();
    }

    private Response taken(Visit visit, Control register, FormPost post) {
        boolean decided =
                post.answer("deed").equals(TAKE) || post.answer("deed").equals(TAKE_GOOD);
        SentTables.Sent sent = tables.of(post, decided);
        return sent.isThere() ? read(visit, register, post, sent.csv()) : wrong(visit, register, sent.trouble());
    }

    private Response read(Visit visit, Control register, FormPost post, byte[] file) {
        Optional<PlainSheet> sheet = PlainSheet.read(file);
        if (sheet.isEmpty()) {
            return wrong(visit, register, "register_import_unreadable");
        }
        Optional<RegisterRowsRead> rows = RegisterRowsRead.of(
                sheet.get(),
                register,
                visit.divisions().of(register.place()),
                visit.page().messages());
        if (rows.isEmpty() || !rows.get().missing().isEmpty()) {
            return wrong(visit, register, "register_import_headings");
        }
        int found = rows.get().lines().size();
        if (found == 0 || found > MOST_ROWS) {
            return wrong(visit, register, found == 0 ? "register_import_empty" : "register_import_too_long");
        }
        return planned(visit, register, post, file, rows.get());
    }

    private Response planned(Visit visit, Control register, FormPost post, byte[] file, RegisterRowsRead rows) {
        RegisterImport.Plan plan = RegisterImport.plan(
                register,
                visit.handler(),
                registers.entries(register, visit.handler()),
                rows.lines(),
                ChinaTime.day(clock.instant()));
        boolean whole = post.answer("deed").equals(TAKE) && plan.problems().isEmpty();
        boolean taking = whole || post.answer("deed").equals(TAKE_GOOD);
        boolean asSeen = post.answer("seen").equals(plan.digest());
        if (taking && asSeen && !plan.steps().isEmpty() && imports.take(register, visit.handler(), plan)) {
            return flashes.lead(visit, RegistersResource.LIST + "/" + register.id(), Flash.done("register_imported"));
        }
        return page(
                visit,
                register,
                plan.problems().isEmpty() && !taking ? Response.Status.OK : Response.Status.BAD_REQUEST,
                taking ? "register_import_changed" : null,
                preview(visit, register, plan, file, rows.unknown()));
    }

    private static Preview preview(
            Visit visit, Control register, RegisterImport.Plan plan, byte[] file, List<String> unknown) {
        return new Preview(
                SentTables.written(file),
                plan.digest(),
                plan.steps().stream()
                        .filter(step -> step.before() == null)
                        .map(step -> new RegisterImportPage.Added(
                                step.row(), name(visit, step), RegisterSheet.cells(register, step.values())))
                        .toList(),
                plan.steps().stream()
                        .filter(step -> step.before() != null)
                        .map(step -> new RegisterImportPage.Changed(
                                step.row(), step.before().id(), name(visit, step), differences(register, step)))
                        .toList(),
                plan.same(),
                plan.problems().stream()
                        .map(problem -> new RegisterImportPage.Fault(
                                problem.row(),
                                field(visit, register, problem),
                                problem.value(),
                                problem.trouble().code()))
                        .toList(),
                plan.problems().stream()
                        .map(RegisterImport.Problem::row)
                        .distinct()
                        .count(),
                unknown);
    }

    private static Text name(Visit visit, RegisterImport.Step step) {
        return visit.divisions().of(step.unit().place()).name(step.unit());
    }

    private static List<RegisterImportPage.Difference> differences(Control register, RegisterImport.Step step) {
        Map<String, String> before = step.before().values();
        return register.fields().stream()
                .filter(field -> !before.getOrDefault(field.id(), "")
                        .equals(step.values().getOrDefault(field.id(), "")))
                .map(field -> new RegisterImportPage.Difference(
                        field.name(),
                        before.getOrDefault(field.id(), ""),
                        step.values().getOrDefault(field.id(), "")))
                .toList();
    }

    private static Text field(Visit visit, Control register, RegisterImport.Problem problem) {
        return switch (problem.trouble()) {
            case NO_ENTRY, TWICE -> visit.page().messages().text(RegisterSheets.NUMBER);
            case NO_UNIT, OTHER_UNIT, NOT_YOURS -> visit.page().messages().text(RegisterSheets.UNIT);
            default ->
                register.fields().stream()
                        .filter(one -> one.id().equals(problem.field()))
                        .map(RegisterField::name)
                        .findFirst()
                        .orElseThrow();
        };
    }

    private Response wrong(Visit visit, Control register, String trouble) {
        return page(visit, register, Response.Status.BAD_REQUEST, trouble, null);
    }

    private Response page(Visit visit, Control register, Response.Status status, String trouble, Preview preview) {
        return Html.page(
                status,
                new RegisterImportPage(visit.page(), visit, register, trouble, tables.takesWorkbooks(), preview));
    }
}

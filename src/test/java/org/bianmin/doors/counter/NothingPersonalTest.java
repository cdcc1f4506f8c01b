package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.inspection.InspectionInput;
import org.bianmin.domain.inspection.Inspections;
import org.bianmin.domain.publication.PublicationRun;
import org.bianmin.domain.publication.Publications;
import org.bianmin.domain.publication.StoredPublication;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.domain.supervision.TaskAction;
import org.bianmin.domain.supervision.Tasks;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plants a name, the number of an identity document and a telephone wherever somebody can write or be written about, publishes all that
 * can be published, and looks for them in every file and on every page.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NothingPersonalTest {

    private static final String NAME = "欧阳植木";
    private static final String DOCUMENT = "330106198802290019";
    private static final String TELEPHONE = "13912340987";
    private static final String ALL = NAME + " " + DOCUMENT + " " + TELEPHONE;
    private static final String STAFF = "ouyang-zhimu";
    private static final String ORGANISATION = "石桥职业介绍所";
    private static final YearMonth LAST_MONTH =
            YearMonth.from(ChinaTime.day(Instant.now())).minusMonths(1);
    private static final int MANY = 10_000;

    @Inject
    Counters counters;

    @Inject
    Registers registers;

    @Inject
    Tasks tasks;

    @Inject
    Inspections inspections;

    @Inject
    PublicationRun run;

    @Inject
    Publications publications;

    @Inject
    ContentHolder content;

    @Inject
    ContentFolder folder;

    @Inject
    SiteGenerator generator;

    @Test
    void whatIsPlantedIsFoundNowhere(@TempDir Path site) throws IOException, SQLException {
        for (String place : List.of("north", "east")) {
            plant(Unit.ofPlace(place));
        }
        inspect(ORGANISATION);
        inspect(ALL);
        run.run(content.current());
        Map<String, List<String>> published = new HashMap<>();
        int approved = 0;
        for (String place : List.of("north", "east")) {
            Handler manager = new Handler(STAFF, List.of(new Handler.Post(StaffRole.MANAGER, Unit.ofPlace(place))));
            Handler other = new Handler("other", manager.posts());
            // What another test has written has its own words.
            for (StoredPublication waiting : publications.seen(manager, true, MANY).stream()
                    .filter(one -> !one.isByHand())
                    .toList()) {
                assertEquals(
                        Publications.Result.DONE,
                        publications.approve(content.current(), other, waiting.id(), waiting.hash(), null));
                published
                        .computeIfAbsent(waiting.document().kind().code(), kind -> new ArrayList<>())
                        .add(waiting.document().file());
                approved++;
            }
        }
        run.write();
        assertTrue(
                published.keySet().containsAll(List.of("notice", "samples", "findings", "runs", "inspections")),
                published::toString);

        generator.generate(content.look(), site, made -> {});
        assertTrue(Files.exists(site.resolve("zh/north/published.html")));
        List<String> found = new ArrayList<>();
        int pages = 0;
        for (Path file : files(site)) {
            pages += file.toString().contains("published-") ? 1 : 0;
            hunt(file, found);
        }
        for (Path file : files(folder.published())) {
            hunt(file, found);
        }
        assertEquals(List.of(), found);
        Path results = site.resolve("zh/north/published-inspections-" + LAST_MONTH + ".html");
        assertTrue(Files.readString(results).contains(ORGANISATION));
        assertTrue(Files.readString(results).contains("名称里有个人号码"), "one is left out and told of");
        assertTrue(pages >= approved, pages + " pages of " + approved);
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select body from publication")) {
            while (rows.next()) {
                hunt("publication.body", rows.getString(1), found);
            }
        }
        assertEquals(List.of(), found);
    }

    /** In cases, in every field of every register, in tasks of every kind and what was written with them, in numbers of samples. */
    private void plant(Unit place) throws SQLException {
        Handler manager = new Handler(STAFF, List.of(new Handler.Post(StaffRole.MANAGER, place)));
        Handler inspector = new Handler(STAFF, List.of(new Handler.Post(StaffRole.INSPECTOR, place)));
        String number = counters.sent(
                        place.path() + "-1",
                        place,
                        Map.of("applicantName", NAME, "residentId", DOCUMENT, "mobile", TELEPHONE))
                .number();
        for (Control control : content.current().controls().ofPlace(place.place())) {
            if (!control.fields().isEmpty()) {
                Map<String, String> values = new HashMap<>();
                // Each day far enough behind the one before it for a notice between them.
                LocalDate day = LocalDate.of(2026, 1, 10);
                List<String> ofOthers = control.apart().stream().skip(1).toList();
                for (RegisterField field : control.fields().stream()
                        .filter(field -> !ofOthers.contains(field.id()))
                        .toList()) {
                    day = field.day() ? day.plusDays(10) : day;
                    values.put(field.id(), field.day() ? day.toString() : ALL);
                }
                assertEquals(Registers.Result.DONE, registers.add(control, manager, place, values));
            }
            for (String kind : List.of("check", "alert", "finding", "duty")) {
                long task = task(control, kind, number);
                TaskAction action = kind.equals("finding")
                        ? TaskAction.ORDER
                        : kind.equals("duty") ? TaskAction.DONE : TaskAction.WRONG;
                tasks.perform(
                        kind.equals("duty") ? manager : inspector,
                        task,
                        action,
                        1,
                        new Tasks.Said(ALL, LocalDate.of(2099, 1, 1), null));
            }
            draw(control, number);
        }
    }

    /** An inspection from its plan to the archive, with the same in every field, closed last month. */
    private void inspect(String object) throws SQLException {
        InspectionRegime regime =
                content.current().inspections().regime("north-agencies").orElseThrow();
        List<String> two = List.of(Counters.account("zhimu"), Counters.account("zhimu"));
        two.forEach(account -> counters.staff(account, StaffRole.INSPECTOR, Counters.TOWN));
        Handler inspector = new Handler(two.get(0), List.of(new Handler.Post(StaffRole.INSPECTOR, Counters.TOWN)));
        Handler manager = new Handler(STAFF, List.of(new Handler.Post(StaffRole.MANAGER, Counters.TOWN)));
        Map<String, String> said = new HashMap<>(Map.of("object", object, "reason", "report", "mode", "site"));
        List.of("aim", "content", "words", "papers", "signer", "where").forEach(field -> said.put(field, ALL));
        said.put("outcome", "agree");
        said.put("day", "2099-01-01");
        InspectionInput input = new InspectionInput(said, two);
        long id = inspections
                .plan(regime, inspector, FormKey.draw(new SecureRandom()), Counters.TOWN, null, input)
                .id();
        int position = 2;
        for (String step : List.of("approve", "notify", "visit", "sign", "archive")) {
            Inspections.Answer answer = inspections.perform(
                    regime, step.equals("approve") ? manager : inspector, id, step, position, input);
            assertEquals(Inspections.Result.DONE, answer.result(), () -> step + answer.troubles());
            position++;
        }
        one("with changed as (update inspection set closed_at = timestamptz '" + LAST_MONTH.atDay(15)
                + " 12:00+08' where id = " + id + " returning id) select id from changed");
    }

    private static long task(Control control, String kind, String number) throws SQLException {
        return one(
                ("with opened as (insert into supervision_task (kind, control, subject, place, unit, role, case_id, facts, opened_at,"
                                + " state, data_key, assignee) select '%1$s', '%2$s', gen_random_uuid() || ' %3$s', '%4$s', '%4$s', '%6$s', id,"
                                + " '{\"who\": \"%3$s\"}', date_trunc('month', now()) - interval '10 days', 'open', data_key, null"
                                + " from service_case where number = '%5$s' returning id), told as (insert into task_event (task_id, position, at,"
                                + " actor, role, action, state, data) select id, 1, now(), '%3$s', 'schedule', 'open', 'open',"
                                + " '{\"who\": \"%3$s\"}' from opened) select id from opened")
                        .formatted(
                                kind,
                                control.id(),
                                ALL,
                                control.place(),
                                number,
                                kind.equals("duty") ? "manager" : "inspector"));
    }

    private void draw(Control control, String number) throws SQLException {
        if (!content.current().controls().samplings(control).isEmpty()) {
            one(
                    ("with drawn as (insert into sample_draw (control, item, month, rate_percent, minimum, seed, reason, frame_size, sample_size,"
                                    + " drawn_at, drawn_by) values ('%1$s', '%2$s', date_trunc('month', now()) - interval '1 month', 5, 1, '1',"
                                    + " '%3$s', 1, 1, now(), '%3$s') on conflict do nothing returning id), unit as (insert into sample_unit (draw_id,"
                                    + " position, case_number, ticket, drawn) select id, 1, '%4$s', '1', true from drawn) select count(*) from drawn")
                            .formatted(control.id(), control.itemIds().get(0), ALL, number));
        }
    }

    private static long one(String sql) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static void hunt(Path file, List<String> found) throws IOException {
        hunt(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8), found);
    }

    private static void hunt(String where, String text, List<String> found) {
        for (String planted : List.of(NAME, DOCUMENT, TELEPHONE, STAFF)) {
            if (text.contains(planted)) {
                found.add(where + ": " + planted);
            }
        }
    }
}

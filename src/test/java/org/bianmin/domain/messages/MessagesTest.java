package org.bianmin.domain.messages;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.CaseErasure;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Corrections;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Submission;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.kind.MessagesStuckKind;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Language;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages commit with the step that they tell of, are handed over once, and are tried for a day. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(MessagesTest.WithFolder.class)
class MessagesTest {

    private static final Path FOLDER = Path.of("target/test-messages");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Handler CLERK =
            new Handler("li", List.of(new Post(StaffRole.TOWN_WINDOW, Unit.ofPlace("west"))));

    @Inject
    Intake intake;

    @Inject
    CaseWork work;

    @Inject
    Corrections corrections;

    @Inject
    CaseErasure erasure;

    @Inject
    Outbox outbox;

    @Inject
    MessageDelivery delivery;

    @Inject
    Instance<DataSource> database;

    @Inject
    DataKeys keys;

    @Inject
    OperationLog log;

    @Inject
    MessagesStuckKind stuck;

    @Inject
    MessagePort port;

    /** The port is a folder. */
    public static final class WithFolder implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bianmin.messages.folder", FOLDER.toString());
        }
    }

    /** A port that takes nothing until it is mended, and remembers each id that it was handed. */
    private static final class Broken implements MessagePort {

        private final List<OutgoingMessage> handed = new ArrayList<>();
        private boolean mended;

        @Override
        public String kind() {
            return "broken";
        }

        @Override
        public String hand(OutgoingMessage message) throws NotTakenException {
            handed.add(message);
            if (!mended) {
                throw new NotTakenException("answered 503");
            }
            return "their-1";
        }
    }

    @BeforeEach
    void nothingWaits() throws IOException {
        Files.createDirectories(FOLDER);
        delivery.run(later(Duration.ofHours(1)));
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void anApplicantIsToldOnceInTheLanguageOfTheForm() throws IOException {
        CaseNumber told = received("en");
        CaseNumber quiet = received("zh");
        accept(told);
        assertTrue(work.perform(Fixture.BOOK, quiet, CLERK, "choose-collection", 1, Map.of("collect", "post"))
                .isDone());
        assertEquals(List.of("waiting"), states(told));
        assertEquals(List.of(), files(), "nothing is handed over before the job");
        assertEquals(new MessageDelivery.Handed(1, 0), delivery.run(later(Duration.ofMinutes(1))));
        assertEquals(new MessageDelivery.Handed(0, 0), delivery.run(later(Duration.ofMinutes(1))));
        assertEquals(List.of("taken"), states(told));
        assertEquals(List.of(), states(quiet), "a step that has no message");
        JsonNode message = files().get(0);
        assertEquals("13800138000", message.get("to").asText());
        assertEquals("en", message.get("language").asText());
        assertTrue(message.get("text").asText().contains(told.value()));
        assertFalse(message.get("text")
                .asText()
                .contains(Fixture.item("west-2").name().en()));
        assertTrue(log.of(told.value()).stream()
                .anyMatch(entry -> entry.deed().action().equals("message.taken")));
    }

    @Test
    void thatATelephoneWasChangedIsToldToTheNumberBefore() throws IOException {
        CaseNumber number = received("zh");
        assertTrue(work.perform(
                        Fixture.BOOK,
                        number,
                        CLERK,
                        "see-identity",
                        1,
                        Map.of("whose", "applicant", "document", "resident-card"))
                .isDone());
        Map<String, String> said = Map.of("reason", "换号", "on-word", "applicant");
        assertTrue(corrections
                .correct(Fixture.BOOK, number, CLERK, 2, Map.of("request", "另有说明"), said)
                .isDone());
        assertEquals(List.of(), states(number), "other answers are nobody's telephone");
        assertTrue(corrections
                .correct(Fixture.BOOK, number, CLERK, 3, Map.of("mobile", "13900139000"), said)
                .isDone());
        assertEquals(List.of("waiting"), states(number));
        delivery.run(later(Duration.ofMinutes(1)));
        JsonNode message = files().get(0);
        assertEquals("13800138000", message.get("to").asText());
        assertFalse(message.get("text").asText().contains("13900139000"), "the new number is not told");
    }

    @Test
    void applicantAndHelperAreBothToldOfAMandate() throws IOException {
        CaseNumber number = received("zh");
        Map<String, String> mandate = Map.of(
                "helper",
                "吴小帮 13900139001",
                "scope",
                "services",
                "evidence",
                "paper",
                "by-day",
                LocalDate.now(ChinaTime.ZONE).plusDays(30).toString());
        assertTrue(work.perform(Fixture.BOOK, number, CLERK, "name-helper", 1, mandate)
                .isDone());
        assertTrue(work.perform(
                        Fixture.BOOK,
                        number,
                        CLERK,
                        "mark-priority",
                        2,
                        Map.of("priority", "elderly", "as-helper", "yes"))
                .isDone());
        assertEquals(
                List.of("2 applicant", "2 helper", "3 applicant", "3 helper"),
                outbox.of(number.value()).stream()
                        .map(one -> one.position() + " " + one.recipient())
                        .toList());
        delivery.run(later(Duration.ofMinutes(1)));
        List<String> told = files().stream()
                .map(message -> message.get("to").asText())
                .sorted()
                .toList();
        assertEquals(List.of("13800138000", "13800138000", "13900139001", "13900139001"), told);
    }

    @Test
    void whatCannotBeWrittenAsAWholeLeavesNothing() throws IOException {
        UUID id = UUID.randomUUID();
        Path inTheWay = Files.createDirectory(FOLDER.resolve(id + ".json"));
        OutgoingMessage message = new OutgoingMessage(id, "13800138000", Language.ZH, "已受理");
        assertThrows(NotTakenException.class, () -> port.hand(message));
        try (Stream<Path> left = Files.list(FOLDER)) {
            assertEquals(List.of(inTheWay), left.toList());
        }
        Files.delete(inTheWay);
        assertEquals(id + ".json", assertDoesNotThrow(() -> port.hand(message)));
        assertEquals("13800138000", files().get(0).get("to").asText());
    }

    @Test
    void aStepThatIsRefusedTellsNothing() {
        CaseNumber number = received("zh");
        assertFalse(
                work.perform(Fixture.BOOK, number, CLERK, "accept", 7, Map.of()).isDone());
        assertEquals(List.of(), states(number));
    }

    @Test
    void whatIsNotTakenIsTriedForADayWithOneIdThenGivenToAPersonAndKept() {
        CaseNumber number = received("zh");
        accept(number);
        Broken port = new Broken();
        Instant start = Instant.now();
        Instant at = start;
        while (states(number).equals(List.of("waiting"))) {
            at = at.plus(Duration.ofMinutes(5));
            at(port, at).run(at.plusSeconds(1));
        }
        assertEquals(List.of("stuck"), states(number));
        Duration tried = Duration.between(start, at);
        assertTrue(tried.compareTo(MessageDelivery.PATIENCE) > 0, tried::toString);
        assertTrue(tried.compareTo(MessageDelivery.PATIENCE.plusHours(2)) < 0, tried::toString);
        assertTrue(port.handed.size() > 24, () -> "tried " + port.handed.size() + " times");
        Set<Object> ids = new HashSet<>();
        port.handed.forEach(message -> ids.add(message.id()));
        assertEquals(1, ids.size());

        assertEquals(
                List.of(number.value()),
                outbox.stuck(List.of("west"), 10).stream()
                        .map(MessageView::number)
                        .toList());
        assertEquals(List.of(), outbox.stuck(List.of("east"), 10));
        assertEquals(0, outbox.tryAgain(List.of("east"), "ma"));
        assertEquals(1L, tasks(), "the manager of the place is told once");
        assertEquals(0L, tasks());
        assertEquals(1, outbox.tryAgain(List.of("west"), "ma"));
        port.mended = true;
        Instant again = at.plusSeconds(60);
        assertEquals(1, at(port, again).run(again.plusSeconds(1)).taken());
        assertEquals(List.of("taken"), states(number));
    }

    @Test
    void whatIsErasedIsNotSentAnyMore() {
        CaseNumber number = received("zh");
        accept(number);
        erasure.erase(number, Actor.operator("root"), "asked for");
        Broken port = new Broken();
        at(port, Instant.now()).run(later(Duration.ofMinutes(1)));
        assertEquals(List.of(), port.handed);
        assertEquals(List.of("erased"), states(number));
    }

    /** How many tasks the control opens. */
    private long tasks() {
        Snapshot content = Content.snapshot(Content.fixture());
        Control control = content.controls().all().stream()
                .filter(one -> one.id().equals("messages-stuck"))
                .findFirst()
                .orElseThrow();
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.get().getConnection();
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into control_run (control, place, period, due_on, next_try_at)"
                                    + " values ('messages-stuck', 'west', ?, current_date, now()) returning id")) {
                insert.setString(1, UUID.randomUUID().toString());
                try (ResultSet row = insert.executeQuery()) {
                    row.next();
                    return stuck.run(
                                    new ControlKind.Run(
                                            row.getLong(1), "2026-11-30", LocalDate.parse("2026-11-30"), Instant.now()),
                                    control,
                                    content,
                                    connection)
                            .counts()
                            .get("opened");
                }
            }
        });
    }

    private MessageDelivery at(MessagePort port, Instant moment) {
        return new MessageDelivery(database, port, keys, log, Clock.fixed(moment, ChinaTime.ZONE));
    }

    private static Instant later(Duration time) {
        return Instant.now().plus(time);
    }

    private List<String> states(CaseNumber number) {
        return outbox.of(number.value()).stream().map(MessageView::state).toList();
    }

    private static List<JsonNode> files() throws IOException {
        List<JsonNode> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                JsonNode message = JSON.readTree(file.toFile());
                assertEquals(
                        message.get("id").asText() + ".json", file.getFileName().toString());
                read.add(message);
            }
        }
        return read;
    }

    private CaseNumber received(String language) {
        Map<String, String> answers = Map.of(
                "applicantName", "王五",
                "documentType", "resident-card",
                "residentId", "11010519491231002X",
                "mobile", "13800138000",
                "truthful", "yes");
        return CaseNumber.parse(intake.submit(
                                Fixture.BOOK,
                                FormKey.draw(new SecureRandom()),
                                new Submission("west-2", language, answers, List.of()))
                        .receipt()
                        .number())
                .orElseThrow();
    }

    private void accept(CaseNumber number) {
        assertTrue(
                work.perform(Fixture.BOOK, number, CLERK, "accept", 1, Map.of()).isDone());
    }
}

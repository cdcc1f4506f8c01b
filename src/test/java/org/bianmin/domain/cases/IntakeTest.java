package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;
import org.bianmin.support.Fixture;
import org.bianmin.support.Photos;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** A form from its first draft to the look-up of the case that it has become. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IntakeTest {

    private static final Catalog CATALOG = Fixture.CATALOG;
    private static final Messages MESSAGES = CATALOG.messages();
    private static final byte[] SMALL = Photos.jpeg(100);
    private static final byte[] PHOTO = Photos.jpeg(600_000);

    private final FormKey key = FormKey.draw(new SecureRandom());

    @Inject
    Intake intake;

    @Inject
    FormDrafts drafts;

    @Test
    void aFormIsKeptHandedInAndLookedUp() {
        drafts.save(key, Fixture.item("east-1"), Language.EN, Map.of("applicantName", "王五", "mobile", "12"));
        assertEquals(List.of(), addFile("身份证.jpg", PHOTO));
        assertEquals(List.of(), addFile("b.jpg", SMALL));
        FormDraft draft = drafts.find(key).orElseThrow();
        assertEquals(Map.of("applicantName", "王五", "mobile", "12"), draft.answers());
        assertEquals("east-1 en", draft.item() + " " + draft.language());
        assertEquals(
                List.of("身份证.jpg 600000", "b.jpg 100"),
                draft.files().stream()
                        .map(file -> file.name() + " " + file.size())
                        .toList());
        drafts.removeFile(key, draft.files().get(1).id());
        assertEquals(1, drafts.find(key).orElseThrow().files().size());

        Receipt receipt = submit(key, answers("王五")).receipt();
        assertFalse(receipt.again());
        assertEquals(Optional.empty(), drafts.find(key));
        CaseView found = lookUp(receipt).found();
        assertEquals("received", found.status());
        assertEquals(1, found.attachments());
        assertNull(found.erasedAt());
    }

    @Test
    void theSameFormAgainIsTheSameCaseAndToldItsSecretForHalfAnHour() throws SQLException {
        Receipt first = submit(key, answers("赵六")).receipt();
        Receipt again = submit(key, answers("别的")).receipt();
        assertEquals(first.number(), again.number());
        assertEquals(first.lookupSecret(), again.lookupSecret());
        assertTrue(again.again());
        assertEquals(first.number(), submit(key, Map.of()).receipt().number(), "with mistakes it is that case too");
        assertEquals(first.lookupSecret(), intake.receiptOf(key).orElseThrow().lookupSecret());
        update(
                "update service_case set received_at = received_at - interval '31 minutes' where number = ?",
                first.number());
        assertNull(intake.receiptOf(key).orElseThrow().lookupSecret());
        assertNotNull(lookUp(first).found(), "the secret still opens the case");
    }

    @Test
    void whatCountedOnTheDayIsKeptOnceAndStays() throws SQLException {
        Receipt one = submit(key, answers("甲")).receipt();
        Receipt other = submit(FormKey.draw(new SecureRandom()), answers("乙")).receipt();
        String terms = column("terms", one.number());
        assertEquals(terms, column("terms", other.number()));
        String text = column("(select text from case_terms where digest = terms)", one.number());
        assertTrue(text.contains("name: " + Fixture.item("east-1").name().zh() + "\n"), text);
        assertTrue(text.contains("promised: not stated\n"), text);
    }

    @Test
    void theSameFormAtTheSameMomentIsOneCase() throws Exception {
        int presses = 12;
        ExecutorService clients = Executors.newFixedThreadPool(presses);
        try {
            Callable<Receipt> press = () -> submit(key, answers("同时")).receipt();
            Set<String> told = new TreeSet<>();
            int first = 0;
            for (Future<Receipt> receipt : clients.invokeAll(
                    IntStream.range(0, presses).mapToObj(i -> press).toList())) {
                told.add(receipt.get().number() + receipt.get().lookupSecret());
                first += receipt.get().again() ? 0 : 1;
            }
            assertEquals(1, told.size(), told.toString());
            assertEquals(1, first);
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void theSameAnswersInAnotherFormAreAnotherCaseThatStaffSeeAsAPossibleDuplicate() throws SQLException {
        Map<String, String> answers = answers("重复");
        Receipt first = submit(key, answers).receipt();
        Receipt second = submit(FormKey.draw(new SecureRandom()), answers).receipt();
        assertNotEquals(first.number(), second.number());
        assertNotEquals(first.lookupSecret(), second.lookupSecret());
        assertFalse(second.again());
        assertEquals(first.number(), column("possible_duplicate", second.number()));
        assertNull(column("possible_duplicate", first.number()));
        update(
                "update service_case set received_at = received_at - interval '400 days' where number = ?",
                first.number());
        update(
                "update service_case set received_at = received_at - interval '400 days' where number = ?",
                second.number());
        Receipt renewal = submit(FormKey.draw(new SecureRandom()), answers).receipt();
        assertNull(column("possible_duplicate", renewal.number()), "a renewal is no duplicate");
    }

    @Test
    void aRefusedFormIsKeptAsItWasTyped() {
        Map<String, String> typed = answers("");
        typed.put("notAField", "x");
        SubmissionResult result = submit(key, typed);
        assertEquals(
                List.of("applicantName"),
                result.errors().stream().map(FieldError::field).toList());
        typed.remove("notAField");
        assertEquals(typed, drafts.find(key).orElseThrow().answers());
        assertEquals(Optional.empty(), intake.receiptOf(key));
    }

    @Test
    void aWrongSecretOpensNothing() {
        Receipt receipt = submit(key, answers("错")).receipt();
        CaseLookupResult found = intake.lookUp(MESSAGES, new CaseLookup(receipt.number(), "AAAA-CCCC"));
        assertNull(found.found());
        assertEquals("number", found.errors().get(0).field());
    }

    @Test
    void filesBeyondWhatTheFormTakesAreRefusedAndTheOthersStay() {
        assertEquals(List.of(), addFile("1.jpg", PHOTO));
        for (int i = 2; i <= 5; i++) {
            assertEquals(List.of(), addFile(i + ".jpg", SMALL));
        }
        assertEquals("attachments", addFile("6.jpg", SMALL).get(0).field());
        assertEquals(5, drafts.find(key).orElseThrow().files().size());
    }

    @Test
    void nobodyAddsToAFormThatHasBeenHandedIn() {
        submit(key, answers("已交"));
        assertEquals("attachments", addFile("late.jpg", PHOTO).get(0).field());
        drafts.save(key, Fixture.item("east-1"), Language.ZH, Map.of("applicantName", "晚"));
        assertEquals(Optional.empty(), drafts.find(key));
    }

    private List<FieldError> addFile(String name, byte[] content) {
        return drafts.addFile(
                CATALOG, key, Fixture.item("east-1"), Language.ZH, new Attachment(name, "image/jpeg", content));
    }

    private SubmissionResult submit(FormKey form, Map<String, String> answers) {
        return intake.submit(Fixture.BOOK, form, new Submission("east-1", "zh", answers, List.of()));
    }

    private CaseLookupResult lookUp(Receipt receipt) {
        return intake.lookUp(MESSAGES, new CaseLookup(receipt.number(), receipt.lookupSecret()));
    }

    private static Map<String, String> answers(String name) {
        return new TreeMap<>(Map.of(
                "applicantName", name, "residentId", "11010519491231002X", "mobile", "13800138000", "truthful", "yes"));
    }

    private static void update(String sql, String number) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, number);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static String column(String column, String number) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement statement =
                        connection.prepareStatement("select " + column + " from service_case where number = ?")) {
            statement.setString(1, number);
            var rows = statement.executeQuery();
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}

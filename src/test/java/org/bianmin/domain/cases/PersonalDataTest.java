package org.bianmin.domain.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Language;
import org.bianmin.support.Fixture;
import org.bianmin.support.Photos;
import org.bianmin.support.PlainText;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the database keeps of a person: nothing that can be read without the keys, and nothing at all once it is erased. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersonalDataTest {

    private static final Catalog CATALOG = Fixture.CATALOG;
    private static final String NAME = "欧阳翠花";
    private static final String DOCUMENT = "11010519491231002X";
    private static final String TELEPHONE = "13987654321";
    private static final String ADDRESS = "东镇翠竹湾九十九号";
    private static final String REQUEST = "家里屋顶漏水，想申请补助 roof leaks";
    private static final String FILE_NAME = "欧阳翠花身份证.jpg";
    private static final Actor CLERK = Actor.staff("clerk");

    private final FormKey key = FormKey.draw(new SecureRandom());
    private final byte[] photo = Photos.jpeg(300_000);

    @Inject
    Intake intake;

    @Inject
    FormDrafts drafts;

    @Inject
    CaseReading reading;

    @Inject
    CaseErasure erasure;

    @Inject
    ReceivedCases received;

    @Inject
    OperationLog log;

    @Test
    void noColumnHoldsWhatNamesOrDescribesThePerson() throws SQLException {
        draft();
        assertEquals(List.of(), search(), "of a draft");
        Receipt receipt = hand();
        reading.read(number(receipt), CLERK, "to look at it");
        assertEquals(List.of(), search(), "of a case");
        try (Connection connection = PostgresResource.connect()) {
            Set<String> columns = PlainText.columns(connection);
            assertTrue(
                    columns.containsAll(Set.of(
                            "service_case.answers_sealed",
                            "file_chunk.sealed",
                            "stored_file.name_sealed",
                            "operation_log.details",
                            "form_draft.answers_sealed")),
                    columns.toString());
            assertFalse(
                    PlainText.of(connection, List.of(receipt.number().getBytes(UTF_8)))
                            .isEmpty(),
                    "it finds what is there");
        }
    }

    @Test
    void aBinaryColumnIsLookedThroughForEveryShape() throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists leak (a bytea, b text)");
            statement.execute("truncate leak");
            statement.execute("insert into leak values ('xx" + TELEPHONE + "'::bytea, null)," + " (null, encode('x"
                    + TELEPHONE + "', 'base64')), (null, encode('" + TELEPHONE + "', 'hex'))");
            assertEquals(
                    List.of("leak.a: " + TELEPHONE, "leak.b: " + TELEPHONE, "leak.b: " + TELEPHONE),
                    PlainText.of(connection, List.of(TELEPHONE.getBytes(UTF_8))).stream()
                            .sorted()
                            .toList());
            statement.execute("drop table leak");
        }
    }

    @Test
    void whatRulesAndStatisticsNeedStandsBeside() throws SQLException {
        draft();
        String number = hand().number();
        assertEquals("1949-12-01", column("birth_month", number));
        assertEquals("female", column("sex", number));
        assertNotNull(column("document_index", number));
        assertNotNull(column("telephone_index", number));
    }

    @Test
    void anOfficeReadsAllOfItAndThatIsLogged() {
        draft();
        Receipt receipt = hand();
        OpenCase open = reading.read(number(receipt), CLERK, "to decide").orElseThrow();
        assertEquals(answers(), open.answers());
        assertEquals(FILE_NAME, open.files().get(0).fileName());
        assertArrayEquals(content(), open.files().get(0).content());
        assertEquals(
                "clerk case.read to decide",
                log.of(receipt.number()).stream()
                        .filter(entry -> entry.deed().action().equals("case.read"))
                        .map(entry -> entry.actor().name() + " case.read "
                                + entry.deed().details())
                        .findFirst()
                        .orElse(""));
        assertThrows(IllegalArgumentException.class, () -> reading.read(number(receipt), CLERK, " "));
        assertEquals(Optional.empty(), reading.read(new CaseNumber("EA-20000101-0001-0"), CLERK, "to decide"));
    }

    @Test
    void whatIsErasedOpensForNobodyAndItsRowStays() throws SQLException {
        draft();
        Receipt receipt = hand();
        YearMonth month = YearMonth.from(ChinaTime.day(receipt.receivedAt()));
        assertNotNull(
                erasure.erase(number(receipt), CLERK, "asked for in writing").orElseThrow());
        OpenCase open = reading.read(number(receipt), CLERK, "to see").orElseThrow();
        assertEquals(Map.of(), open.answers());
        assertEquals(List.of(), open.files());
        assertNotNull(open.erasedAt());
        for (String column : List.of("answers_sealed", "document_index", "telephone_index", "same_answers")) {
            assertNull(column(column, receipt.number()), column);
        }
        assertEquals(
                "0",
                value("select count(*) from data_key k join service_case c on c.data_key = k.id where c.number = '"
                        + receipt.number() + "' and wrapped is not null"));
        assertEquals(
                "0",
                value("select count(*) from stored_file f join service_case c on c.data_key = f.data_key where"
                        + " c.number = '"
                        + receipt.number() + "'"));
        assertTrue(received.towns("east-1", month).containsKey(receipt.number()), "counts stay");
        CaseView view = lookUp(receipt).found();
        assertEquals(open.erasedAt(), view.erasedAt());
        assertEquals(
                open.erasedAt(), erasure.erase(number(receipt), CLERK, "again").orElseThrow(), "once");
        assertEquals(
                List.of("asked for in writing"),
                log.of(receipt.number()).stream()
                        .filter(entry -> entry.deed().action().equals("case.erased"))
                        .map(entry -> entry.deed().details())
                        .toList());
    }

    @Test
    void theApplicantWithdrawsWithNumberAndSecretOnly() {
        draft();
        Receipt receipt = hand();
        CaseLookupResult wrong = intake.withdraw(Fixture.BOOK, new CaseLookup(receipt.number(), "AAAA-CCCC"));
        assertNull(wrong.found());
        assertNull(lookUp(receipt).found().erasedAt());
        CaseLookup right = new CaseLookup(receipt.number(), receipt.lookupSecret());
        assertNotNull(intake.withdraw(Fixture.BOOK, right).found().erasedAt());
        assertNotNull(lookUp(receipt).found().erasedAt());
        assertTrue(log.of(receipt.number()).stream()
                .anyMatch(entry -> entry.deed().action().equals("case.erased")
                        && entry.actor().equals(Actor.citizen())));
    }

    @Test
    void aFormLeftUntouchedIsErasedWithItsFilesAndOthersStay() throws SQLException {
        draft();
        FormKey other = FormKey.draw(new SecureRandom());
        drafts.save(other, Fixture.item("east-1"), Language.ZH, answers());
        update("update form_draft set saved_at = saved_at - interval '25 hours' where form_key_hash = decode('"
                + java.util.HexFormat.of().formatHex(key.hash()) + "', 'hex')");
        assertEquals(1, erasure.eraseDraftsUntouchedFor(Duration.ofHours(24)));
        assertEquals(Optional.empty(), drafts.find(key));
        assertTrue(drafts.find(other).isPresent());
        assertEquals(
                "0",
                value("select count(*) from stored_file f where not exists"
                        + " (select from service_case c where c.data_key = f.data_key) and not exists"
                        + " (select from form_draft d where d.data_key = f.data_key)"));
    }

    @Test
    void casesBeyondTheSetPeriodAreErasedAndYoungerOnesStay() throws SQLException {
        draft();
        Receipt old = hand();
        update("update service_case set received_at = received_at - interval '800 days' where number = '" + old.number()
                + "'");
        Receipt young = intake.submit(Fixture.BOOK, FormKey.draw(new SecureRandom()), submission())
                .receipt();
        assertEquals(1, erasure.eraseReceivedBefore(Duration.ofDays(730), Actor.schedule(), "kept for two years"));
        assertNotNull(lookUp(old).found().erasedAt());
        assertNull(lookUp(young).found().erasedAt());
    }

    private void draft() {
        drafts.save(key, Fixture.item("east-1"), Language.ZH, answers());
        assertEquals(
                List.of(),
                drafts.addFile(
                        CATALOG,
                        key,
                        Fixture.item("east-1"),
                        Language.ZH,
                        new Attachment(FILE_NAME, "image/jpeg", photo)));
    }

    private Receipt hand() {
        return intake.submit(Fixture.BOOK, key, submission()).receipt();
    }

    /** As it was stored: what a camera wrote into it may have been cut out. */
    private byte[] content() {
        return photo;
    }

    private List<String> search() throws SQLException {
        byte[] middle = Arrays.copyOfRange(photo, 280_000, 280_032);
        try (Connection connection = PostgresResource.connect()) {
            return PlainText.of(
                    connection,
                    List.of(
                            NAME.getBytes(UTF_8),
                            DOCUMENT.getBytes(UTF_8),
                            DOCUMENT.substring(6, 14).getBytes(UTF_8),
                            TELEPHONE.getBytes(UTF_8),
                            ADDRESS.getBytes(UTF_8),
                            "翠竹湾".getBytes(UTF_8),
                            "roof leaks".getBytes(UTF_8),
                            FILE_NAME.getBytes(UTF_8),
                            middle,
                            key.value().getBytes(UTF_8)));
        }
    }

    private CaseLookupResult lookUp(Receipt receipt) {
        return intake.lookUp(CATALOG.messages(), new CaseLookup(receipt.number(), receipt.lookupSecret()));
    }

    private static CaseNumber number(Receipt receipt) {
        return new CaseNumber(receipt.number());
    }

    private static Submission submission() {
        return new Submission("east-1", "zh", answers(), List.of());
    }

    private static Map<String, String> answers() {
        return Map.of(
                "applicantName",
                NAME,
                "documentType",
                "resident-card",
                "residentId",
                DOCUMENT,
                "mobile",
                TELEPHONE,
                "village",
                ADDRESS,
                "request",
                REQUEST,
                "truthful",
                "yes");
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static String column(String column, String number) throws SQLException {
        return value("select " + column + " from service_case where number = '" + number + "'");
    }

    private static String value(String sql) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}

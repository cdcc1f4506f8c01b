package org.bianmin.doors.counter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.AccountRefusal;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.domain.accounts.Grant;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccountsTest {

    private static final Authority OPERATOR = Authority.operator(Actor.operator("root"));
    private static final Unit TOWN = new Unit("north", "990001100", null);
    private static final String LIST = "/counter/zh/accounts";
    private static final String OWN = "three geese and a tree";

    @Inject
    Accounts accounts;

    @Inject
    OperationLog log;

    @Test
    void anAccountIsMadeAndItsPasswordShownOnce() throws SQLException {
        StringBuffer logged = new StringBuffer();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.append(line.getMessage()).append('\n');
                if (line.getParameters() != null) {
                    logged.append(List.of(line.getParameters())).append('\n');
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        try {
            Staff admin = administrator("maker", TOWN);
            admin.open(LIST);
            assertEquals(
                    List.of("", "north/990001100"),
                    admin.page().select("#f-unit option").eachAttr("value").subList(0, 2),
                    "the own units, by their names");
            assertTrue(admin.page()
                            .select("#f-unit option[value^=north/990001100/]")
                            .size()
                    > 0);
            assertEquals(0, admin.page().select("#f-unit option[value=north]").size(), "and no other");
            admin.fill(Map.of("account", "li.na", "name", "李娜", "role", "town-window", "unit", "north/990001100"));
            assertEquals(LIST + "/li.na", admin.address());
            String first = admin.page().select("#first-password").text();
            assertEquals(16, first.length());
            assertEquals(1, occurrences(admin.page().html(), first));
            Document again = admin.open(LIST + "/li.na");
            assertFalse(again.html().contains(first), "shown once");
            assertTrue(admin.open(LIST).html().contains("李娜"));

            Staff li = Staff.begin("li.na", first, OWN);
            assertEquals("/counter/zh/cases", li.address());
            assertFalse(logged.toString().contains(first), "not in the log");
            assertFalse(logged.toString().contains(OWN), "not in the log");
            assertEquals(
                    "0",
                    value("select count(*) from operation_log where concat_ws(' ', details, subject, actor)"
                            + " like '%" + first + "%'"));
            assertTrue(value("select password_hash from staff_account where account = 'li.na'")
                    .startsWith("$2a$04$"));
            assertEquals(
                    List.of("maker account.created", "maker account.role-granted"),
                    log.of("li.na").stream()
                            .map(entry ->
                                    entry.actor().name() + " " + entry.deed().action())
                            .limit(2)
                            .toList());
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "town-window,north/990001001,unit",
        "reviewer,east,unit",
        "reviewer,west/469022100,unit",
        "administrator,north/990001100,role",
        "auditor,north/990001100,role",
        "county-reviewer,north/990001100,role",
        "king,north/990001100,role",
        "reviewer,nowhere,unit",
        "reviewer,../../etc,unit"
    })
    void anAdministratorGivesNoRoleBeyondTheOwnUnitsOrAbove(String role, String unit, String field) {
        String account = "beyond-" + UUID.randomUUID().toString().substring(0, 8);
        Staff admin = administrator("a" + account, TOWN);
        admin.open(LIST);
        admin.fill(Map.of("account", account, "name", "李娜", "role", role, "unit", unit));
        assertEquals(LIST, admin.address());
        assertEquals(
                1,
                admin.page().select("#f-" + field + "-error").size(),
                admin.page().select(".er").text());
        assertEquals("李娜", admin.page().select("#f-name").val(), "what was typed is kept");
        assertTrue(accounts.find(OPERATOR, account).isEmpty());
        assertEquals(0, admin.open(LIST).select(".esum").size(), "an error is said once");
    }

    @Test
    void anAdministratorSeesAndChangesNobodyElse() {
        Staff admin = administrator("narrow", TOWN);
        accounts.create(OPERATOR, "above", "上级", StaffRole.MANAGER, Unit.ofPlace("north"));
        accounts.create(OPERATOR, "within", "本镇", StaffRole.MANAGER, TOWN);
        String list = admin.open(LIST).select("main").html();
        assertTrue(list.contains("within"), list);
        assertFalse(list.contains("above"), list);
        assertFalse(list.contains(LIST + "/narrow"), "not the own account");
        admin.open(LIST + "/above");
        assertEquals(404, admin.status());
        admin.open(LIST);
        String token = admin.token();
        for (String account : List.of("above", "narrow", "no-such")) {
            admin.post(LIST + "/" + account, Map.of("token", token, "deed", "reset"));
            assertEquals(404, admin.status(), account);
            admin.post(LIST + "/" + account, Map.of("token", token, "deed", "lock"));
            assertEquals(404, admin.status(), account);
        }
        assertFalse(accounts.find(OPERATOR, "above").orElseThrow().isLocked());
        AccountRefusedException refused = assertThrows(
                AccountRefusedException.class,
                () -> accounts.lock(
                        new Authority(
                                Actor.staff("narrow"),
                                new org.bianmin.domain.accounts.StaffMember("narrow", "n", List.of(), false)),
                        "narrow"));
        assertEquals(AccountRefusal.ACCOUNT_OWN, refused.reason());
    }

    @Test
    void rolesAreGivenAndTakenLocksSetAndPasswordsGivenAgain() {
        Staff admin = administrator("keeper", TOWN);
        String first = accounts.create(OPERATOR, "kept", "王芳", StaffRole.TOWN_WINDOW, TOWN);
        Staff kept = Staff.begin("kept", first, OWN);
        admin.open(LIST + "/kept");
        String until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7).toString();
        admin.fill(Map.of("role", "reviewer", "unit", "north/990001100", "from", "", "until", until), "grant");
        assertEquals(2, grants("kept").size());
        assertTrue(admin.page().select("main").text().contains(until));
        admin.fill(Map.of("role", "reviewer", "unit", "north/990001100", "from", "", "until", ""), "grant");
        assertEquals(1, admin.page().select("#f-role-error").size(), "held already");
        admin.fill(Map.of("role", "manager", "unit", "north/990001100", "from", "", "until", "2020-01-01"), "grant");
        assertEquals(1, admin.page().select("#f-until-error").size());

        admin.fill(Map.of("grant", grants("kept").get(0).id().toString()), "end");
        assertEquals(
                List.of(StaffRole.REVIEWER),
                grants("kept").stream().map(Grant::role).toList());
        assertEquals(303, kept.request().get("/counter/zh/cases").statusCode());

        admin.fill(Map.of(), "lock");
        assertTrue(accounts.find(OPERATOR, "kept").orElseThrow().isLocked());
        admin.fill(Map.of(), "unlock");
        assertFalse(accounts.find(OPERATOR, "kept").orElseThrow().isLocked());
        admin.fill(Map.of(), "reset");
        String again = admin.page().select("#first-password").text();
        assertNotEquals(first, again);
        assertEquals("/counter/zh/password", Staff.signIn("kept", again).address());
        assertEquals(
                List.of("role-granted", "role-ended", "locked", "unlocked", "password-reset"),
                log.of("kept").stream()
                        .filter(entry -> entry.actor().equals(Actor.staff("keeper")))
                        .map(entry -> entry.deed().action().replace("account.", ""))
                        .toList());
    }

    @Test
    void aGrantOfDaysToComeOrPastIsNone() throws SQLException {
        String first = accounts.create(OPERATOR, "dated", "王芳", StaffRole.TOWN_WINDOW, TOWN);
        Staff staff = Staff.begin("dated", first, OWN);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        accounts.grant(OPERATOR, "dated", StaffRole.MANAGER, TOWN, today.plusDays(3), null);
        staff = Staff.signIn("dated", OWN);
        assertFalse(staff.page().select("#roles").text().contains("负责人"));
        execute("update role_grant set from_day = '2020-01-01', until_day = '2020-02-01' where role = 'town-window' and"
                + " account = (select id from staff_account where account = 'dated')");
        assertEquals(0, staff.open("/counter/zh/home").select("#roles").size(), "felt at the next request");
    }

    @Test
    void theFirstAdministratorIsMadeByTheFunctionOfTheOperator() {
        String body = "{\"account\":\"root.of.east\",\"name\":\"管理员\",\"role\":\"administrator\",\"unit\":\"east\"}";
        given().contentType("application/json")
                .body(body)
                .post("/create-account")
                .then()
                .statusCode(401);
        String password = given().contentType("application/json")
                .header("Authorization", PostgresResource.operator())
                .body(body)
                .post("/create-account")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
        Staff admin = Staff.begin("root.of.east", password, OWN);
        assertEquals(200, status(admin, LIST));
        given().contentType("application/json")
                .header("Authorization", PostgresResource.operator())
                .body(body)
                .post("/create-account")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("account"))
                .body(not(containsString("password\"")));
        given().contentType("application/json")
                .header("Authorization", PostgresResource.operator())
                .body(body.replace("root.of.east", "linked").replace("}", ",\"subject\":\"A-1\"}"))
                .post("/create-account")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("subject"));
        given().contentType("application/json")
                .header("Authorization", PostgresResource.operator())
                .body("{}")
                .post("/create-account")
                .then()
                .statusCode(422);
    }

    @Test
    void theDeskMayNeitherDeleteAccountsNorRewriteGrants() throws SQLException {
        String rights =
                value("select string_agg(table_name || ' ' || privilege_type, ',' order by table_name, privilege_type)"
                        + " from information_schema.role_table_grants where grantee = 'bianmin_desk'"
                        + " and table_name in ('staff_account', 'role_grant')");
        assertEquals("role_grant INSERT,role_grant SELECT,staff_account INSERT,staff_account SELECT", rights);
    }

    @Test
    void everyPageIsThereInBothLanguages() {
        Staff admin = administrator("bilingual", TOWN);
        accounts.create(OPERATOR, "speaker", "王芳", StaffRole.VILLAGE_CLERK, TOWN);
        for (String page : List.of("home", "password", "accounts", "accounts/speaker")) {
            for (String language : List.of("zh", "en")) {
                Document shown = admin.open("/counter/" + language + "/" + page);
                assertEquals(200, admin.status(), page);
                assertEquals(
                        language.equals("zh") ? "zh-CN" : "en",
                        shown.select("html").attr("lang"));
                String other = language.equals("zh") ? "en" : "zh";
                assertEquals(
                        1,
                        shown.select("a[href='/counter/" + other + "/" + page + "']")
                                .size(),
                        page);
                List<String> unlabelled =
                        shown.select("main input:not([type=hidden]):not([hidden]), main select").stream()
                                .map(field -> field.attr("id"))
                                .filter(id ->
                                        shown.select("label[for=" + id + "]").isEmpty())
                                .collect(Collectors.toList());
                assertEquals(List.of(), unlabelled, page);
            }
        }
    }

    private Staff administrator(String account, Unit unit) {
        String first = accounts.create(OPERATOR, account, "管理员", StaffRole.ADMINISTRATOR, unit);
        Staff admin = Staff.begin(account, first, OWN);
        assertEquals("/counter/zh/home", admin.address());
        return admin;
    }

    private static int status(Staff staff, String address) {
        staff.open(address);
        return staff.status();
    }

    private List<Grant> grants(String account) {
        return accounts.find(OPERATOR, account).orElseThrow().grants();
    }

    private static int occurrences(String text, String words) {
        return text.split(java.util.regex.Pattern.quote(words), -1).length - 1;
    }

    private static String value(String query) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PostgresResource.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

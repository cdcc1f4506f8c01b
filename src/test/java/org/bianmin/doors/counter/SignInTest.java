package org.bianmin.doors.counter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.domain.accounts.SignedIn;
import org.bianmin.domain.accounts.StaffSession;
import org.bianmin.domain.accounts.StaffSessions;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.LogEntry;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SignInTest {

    private static final Authority OPERATOR = Authority.operator(Actor.operator("root"));
    private static final Unit TOWN = new Unit("north", "990001100", null);
    private static final String OWN = "three geese and a tree";
    private static final String HOME = "/counter/zh/cases";

    @Inject
    Accounts accounts;

    @Inject
    StaffSessions sessions;

    @Inject
    OperationLog log;

    @Test
    void whoIsNotSignedInIsLedToTheFormAndBack() {
        create("back");
        Staff staff = new Staff();
        staff.open("/counter/en/password?a=b");
        assertTrue(staff.address().startsWith("/counter/en/sign-in?then="), staff.address());
        staff.fill(Map.of("account", " BACK ", "password", "wrong password"));
        assertTrue(staff.address().startsWith("/counter/en/sign-in?then="), staff.address());
        assertEquals("BACK", staff.page().select("#f-account").val().strip());
        assertEquals(1, staff.page().select(".esum[autofocus]").size());
        assertEquals("", staff.page().select("#f-password").val());
        String password = accounts.resetPassword(OPERATOR, "back");
        staff.fill(Map.of("account", " BACK ", "password", password));
        assertEquals("/counter/en/password?a=b", staff.address());
        assertEquals(200, staff.status());
        assertFalse(staff.cookies().containsKey("staff-flash"), "an error is said once");
    }

    @Test
    void aFirstPasswordOpensNothingBeforeItIsChanged() {
        String first = create("first");
        Staff staff = Staff.signIn("first", first);
        assertEquals("/counter/zh/password", staff.address());
        staff.open("/counter/zh/home");
        assertEquals("/counter/zh/password", staff.address());
        staff.fill(Map.of("old", first, "password", "short", "again", "short"));
        assertEquals("/counter/zh/password", staff.address());
        assertTrue(staff.page().select("#f-password-error").text().contains("12"));
        staff.fill(Map.of("old", "not the first one", "password", OWN, "again", OWN));
        assertEquals(1, staff.page().select("#f-old-error").size());
        staff.fill(Map.of("old", first, "password", OWN, "again", OWN));
        assertEquals(HOME, staff.address());
        assertTrue(staff.page().select("#who").text().contains("first"));
        assertTrue(staff.page().select("#roles").text().contains("窗口受理人员"));
        assertEquals(
                List.of("account.created", "account.role-granted", "account.signed-in"),
                deeds("first").subList(0, 3));
        assertTrue(deeds("first").containsAll(List.of("account.sign-in-failed", "account.password-changed")));
    }

    @Test
    void aWrongAccountAndAWrongPasswordAreAnsweredTheSame() {
        create("same");
        Staff known = Staff.signIn("same", "wrong password");
        Staff unknown = Staff.signIn("same-not", "wrong password");
        assertEquals(
                known.page().select("main").html(),
                unknown.page().select("main").html().replace("same-not", "same"));
        assertTrue(deeds("same").contains("account.sign-in-failed"));
        assertEquals(List.of(), deeds("same-not"), "what was typed may be a password");
    }

    @Test
    void aLockEndsTheSessionAtTheNextRequest() {
        Staff staff = begun("locked");
        accounts.lock(OPERATOR, "locked");
        isOut(staff);
        Staff again = Staff.signIn("locked", OWN);
        assertEquals(1, again.page().select(".esum").size());
        accounts.unlock(OPERATOR, "locked");
        assertEquals(HOME, Staff.signIn("locked", OWN).address());
        isOut(staff);
    }

    @Test
    void anEndedRoleEndsTheSessionAndIsGone() {
        Staff staff = begun("ended");
        var grant = accounts.find(OPERATOR, "ended").orElseThrow().grants().get(0);
        accounts.end(OPERATOR, "ended", grant.id());
        isOut(staff);
        assertEquals(0, Staff.signIn("ended", OWN).page().select("#roles").size());
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() {
        Staff one = begun("twice");
        Staff other = Staff.signIn("twice", OWN);
        String anew = "four geese and a pond";
        other.open("/counter/zh/password");
        other.fill(Map.of("old", OWN, "password", anew, "again", anew));
        assertEquals(HOME, other.address());
        isOut(one);
        accounts.resetPassword(OPERATOR, "twice");
        isOut(other);
    }

    @Test
    void aSignOutEndsTheSessionInEveryBrowser() {
        Staff staff = begun("leaver");
        Staff other = Staff.signIn("leaver", OWN);
        Map<String, String> kept = Map.copyOf(staff.cookies());
        staff.post("/counter/zh/sign-out", Map.of("token", staff.token()));
        assertEquals("/counter/zh/sign-in", staff.address());
        assertFalse(staff.cookies().containsKey("staff"));
        given().cookies(kept).redirects().follow(false).get(HOME).then().statusCode(303);
        isOut(other);
        assertTrue(deeds("leaver").contains("account.signed-out"));
    }

    @Test
    void aSessionHoldsForItsTimeAndItsEpoch() {
        create("timed");
        StaffSession fresh = sessions.signIn("timed", accounts.resetPassword(OPERATOR, "timed"))
                .orElseThrow();
        Instant now = Instant.now();
        assertTrue(current(fresh, now, now).isPresent());
        assertFalse(current(fresh, now, now).orElseThrow().renewed());
        assertTrue(current(fresh, now, now.minus(Duration.ofMinutes(6)))
                .orElseThrow()
                .renewed());
        assertTrue(current(fresh, now, now.minus(Duration.ofMinutes(31))).isEmpty(), "idle");
        assertTrue(current(fresh, now.minus(Duration.ofHours(11)), now).isEmpty(), "too long");
        StaffSession older = new StaffSession(fresh.id(), "timed", fresh.epoch() - 1, now, now);
        assertTrue(sessions.current(older).isEmpty(), "another epoch");
        StaffSession stranger = new StaffSession(fresh.id(), "nobody", fresh.epoch(), now, now);
        assertTrue(sessions.current(stranger).isEmpty());
    }

    @Test
    void aChangedCookieIsNone() {
        Staff staff = begun("changed");
        String cookie = staff.cookies().get("staff");
        char last = cookie.charAt(cookie.length() / 2);
        String changed = cookie.substring(0, cookie.length() / 2)
                + (last == 'A' ? 'B' : 'A')
                + cookie.substring(cookie.length() / 2 + 1);
        staff.cookies().put("staff", changed);
        isOut(staff);
        staff.cookies().put("staff", "nonsense");
        isOut(staff);
        staff.cookies().put("staff", cookie);
        assertEquals(200, staff.request().get(HOME).statusCode());
    }

    @Test
    void theCookieIsForTheCounterAlone() {
        String password = create("cookie");
        Response answer = new Staff().answer("/counter/zh/sign-in", Map.of("account", "cookie", "password", password));
        String header = answer.getHeaders().getValues("Set-Cookie").get(0);
        assertTrue(header.startsWith("staff="), header);
        assertTrue(header.contains("; Path=/counter/"), header);
        assertTrue(header.contains("; HttpOnly"), header);
        assertTrue(header.contains("; SameSite=Lax"), header);
        assertFalse(header.contains("cookie="), "sealed");
        answer.then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void aFormWithoutTheTokenIsNotTakenAndNotLost() {
        Staff staff = begun("token");
        Response answer = staff.answer("/counter/zh/sign-out", Map.of("why", "a <b> & c"));
        answer.then().statusCode(403).header("Cache-Control", equalTo("no-store"));
        assertEquals(200, staff.request().get(HOME).statusCode(), "nothing was done");
        staff.post("/counter/zh/sign-out", Map.of("why", "a <b> & c", "token", "0".repeat(64)));
        assertEquals(403, staff.status());
        assertEquals("a <b> & c", staff.page().select("input[name=why]").val());
        staff.fill(Map.of("why", "a <b> & c"));
        assertEquals("/counter/zh/sign-in", staff.address(), "sent again, it is done");
    }

    @Test
    void whatIsSentAfterTheEndOfASessionCanBeSentAgain() {
        Staff staff = begun("late");
        String token = staff.token();
        accounts.lock(OPERATOR, "late");
        accounts.unlock(OPERATOR, "late");
        staff.post("/counter/zh/sign-out", Map.of("why", "words", "token", token));
        assertEquals(403, staff.status());
        assertEquals("words", staff.page().select("input[name=why]").val());
        Staff window = Staff.signIn("late", OWN);
        staff.cookies().putAll(window.cookies());
        staff.fill(Map.of("why", "words"));
        assertEquals("words", staff.page().select("input[name=why]").val(), "asked once more, with the token");
        staff.fill(Map.of("why", "words"));
        assertEquals("/counter/zh/sign-in", staff.address());
    }

    @Test
    void aPasswordIsNeverHeldToBeSentAgain() {
        Staff staff = begun("secret");
        Response answer = staff.answer("/counter/zh/password", Map.of("old", OWN, "password", "hush hush hush"));
        answer.then().statusCode(403).body(not(containsString("hush"))).body(not(containsString(OWN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aPageElsewhereSendsNothing(String site) {
        Staff staff = begun("elsewhere-" + site.charAt(0));
        Map<String, String> fields = Map.of("token", staff.token());
        staff.request()
                .header("Sec-Fetch-Site", site)
                .contentType(Staff.TYPE)
                .formParams(fields)
                .post("/counter/zh/sign-out")
                .then()
                .statusCode(403);
        staff.request()
                .header("Origin", "https://evil.example")
                .contentType(Staff.TYPE)
                .formParams(fields)
                .post("/counter/zh/sign-out")
                .then()
                .statusCode(403);
        given().header("Origin", "null")
                .contentType(Staff.TYPE)
                .formParams(Map.of("account", "elsewhere", "password", OWN))
                .post("/counter/zh/sign-in")
                .then()
                .statusCode(403);
        assertEquals(200, staff.request().get(HOME).statusCode(), "still signed in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/counter/zh/home",
                "/counter/zh/\\evil",
                "/desk/lookup/zh"
            })
    void aSignInLeadsToNoPageElsewhere(String then) {
        String account = "open" + Math.abs(then.hashCode());
        begun(account);
        Response answer =
                new Staff().answer("/counter/zh/sign-in", Map.of("account", account, "password", OWN, "then", then));
        answer.then().statusCode(303).header("Location", equalTo("/counter/zh/home"));
        Staff visitor = new Staff();
        String form = visitor.request()
                .queryParam("then", then)
                .get("/counter/zh/sign-in")
                .asString();
        assertFalse(form.contains("evil"), form);
    }

    @Test
    void withoutASignInServiceThereIsNoWayToOne() {
        Staff visitor = new Staff();
        assertEquals(0, visitor.open("/counter/zh/sign-in").select("#service").size());
        String none = visitor.open("/counter/zh/no-such-page").select("main").html();
        for (String address : List.of("/counter/zh/sign-in/service", "/counter/sign-in/return?code=a&state=b")) {
            assertEquals(none, visitor.open(address).select("main").html(), address);
            assertEquals(404, visitor.status(), address);
        }
        visitor.open("/counter/zh/sign-out/service");
        assertEquals("/counter/zh/sign-in", visitor.address());
        String first = accounts.create(OPERATOR, "unlinked", "管理员", StaffRole.ADMINISTRATOR, Unit.ofPlace("north"));
        Staff admin = Staff.begin("unlinked", first, OWN);
        create("alone");
        assertEquals(
                0, admin.open("/counter/zh/accounts/alone").select("#f-subject").size());
        admin.post("/counter/zh/accounts/alone", Map.of("token", admin.token(), "deed", "link", "subject", "x"));
        assertTrue(admin.page().select(".esum").text().contains("没有接统一身份认证"));
    }

    @Test
    void nothingOfAPageIsToldToWhomItIsNotFor() {
        Staff staff = begun("clerk");
        String none = staff.open("/counter/zh/no-such-page").select("main").html();
        assertEquals(404, staff.status());
        assertEquals(none, staff.open("/counter/zh/accounts").select("main").html());
        assertEquals(404, staff.status());
        staff.open(HOME);
        Map<String, String> asked =
                Map.of("token", staff.token(), "account", "smuggled", "name", "n", "role", "reviewer");
        assertEquals(404, staff.answer("/counter/zh/accounts", asked).statusCode());
        assertTrue(accounts.find(OPERATOR, "smuggled").isEmpty());
    }

    private void isOut(Staff staff) {
        assertEquals(303, staff.request().get(HOME).statusCode());
    }

    private Optional<SignedIn> current(StaffSession session, Instant began, Instant seen) {
        return sessions.current(new StaffSession(session.id(), session.account(), session.epoch(), began, seen));
    }

    private String create(String account) {
        return accounts.create(OPERATOR, account, "王芳", StaffRole.TOWN_WINDOW, TOWN);
    }

    private Staff begun(String account) {
        Staff staff = Staff.begin(account, create(account), OWN);
        assertEquals(HOME, staff.address());
        return staff;
    }

    private List<String> deeds(String account) {
        return log.of(account).stream()
                .map(LogEntry::deed)
                .map(deed -> deed.action())
                .toList();
    }
}

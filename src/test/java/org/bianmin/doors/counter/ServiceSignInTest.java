package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.LogEntry;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.settings.Settings;
import org.bianmin.support.MovingClock;
import org.bianmin.support.OnMovingClock;
import org.bianmin.support.OpenIdProvider;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The counter with a sign-in service, which is a real OpenID provider in another process; accounts that are linked have no password. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(value = OpenIdProvider.class, restrictToAnnotatedClass = true)
@TestProfile(OnMovingClock.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceSignInTest {

    private static final Authority OPERATOR = Authority.operator(Actor.operator("root"));
    private static final Unit TOWN = new Unit("north", "990001100", null);
    private static final String OWN = "three geese and a tree";
    private static final String CASES = "/counter/zh/cases";
    private static final String UNKNOWN = "#counter_service_unknown";
    private static final String BROKEN = "#counter_service_broken";
    private static final String LATE = "#counter_service_late";
    private static final String REFUSED = "#counter_service_refused";
    private static final String AWAY = "#counter_service_away";

    @TestHTTPResource("/")
    URI desk;

    @Inject
    Accounts accounts;

    @Inject
    OperationLog log;

    @Inject
    Settings settings;

    @Inject
    MovingClock clock;

    @BeforeEach
    void now() {
        clock.add(Duration.between(clock.instant(), Instant.now()));
    }

    @Test
    void theButtonLeadsToTheProviderAndBackToThePageThatWasAskedFor() {
        linked("wang", "A-1");
        Walker browser = new Walker(desk).open("/counter/zh/figures?month=2026-11");
        assertEquals("用统一身份认证登录", browser.element("#service").text());
        browser.openOnce(browser.element("#service").attr("href"));
        String asked = browser.onward().getRawQuery();
        for (String part :
                List.of("response_type=code", "code_challenge_method=S256", "nonce=", "state=", "scope=openid")) {
            assertTrue(asked.contains(part), asked);
        }
        browser.follow();
        assertTrue(browser.at().toString().startsWith(issuer()), "at the provider");
        arrive(browser, "A-1");
        assertEquals(
                "/counter/zh/figures?month=2026-11",
                browser.at().getPath() + "?" + browser.at().getQuery());
        browser.open(CASES);
        assertEquals(200, browser.status());
        assertTrue(browser.element("#who").text().contains("王芳"), "without a first password to change");
        assertEquals(List.of("staff", "staff-service"), ours(browser));
        LogEntry last = last("wang");
        assertEquals("account.signed-in", last.deed().action());
        assertEquals(issuer(), last.deed().details());
        assertEquals("wang", last.actor().name());
    }

    @Test
    void theEnglishCounterSaysItInEnglish() {
        linked("smith", "A-2");
        Walker browser = new Walker(desk).open("/counter/en/sign-in");
        assertEquals(
                "Sign in with the sign-in service of the county",
                browser.element("#service").text());
        arrive(browser.press("#service"), "A-2");
        assertEquals("/counter/en/cases", browser.at().getPath());
        assertEquals(200, browser.status());
    }

    @Test
    void whomNoAccountIsLinkedToIsToldWhomToAsk() {
        Walker browser = signedInAtProvider("nobody");
        assertEquals(403, browser.status());
        assertTrue(browser.element(UNKNOWN).text().contains("请找本单位的账号管理员"));
        assertEquals(List.of(), ours(browser));
        assertEquals("account.sign-in-failed", last("unknown").deed().action());
        assertEquals(issuer(), last("unknown").deed().details());
        assertEquals(303, new Walker(desk).openOnce(CASES).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "another nonce     | \"nonce\": \"another\"",
                "another issuer    | \"iss\": \"https://elsewhere.example\"",
                "another client    | \"aud\": \"another\"",
                "two clients       | \"aud\": [\"bianmin\", \"another\"], \"azp\": \"another\"",
                "expired           | \"exp\": 1000000000",
                "not yet           | \"nbf\": 32503680000",
                "the claim is none | \"employee_number\": \" \"",
                "it is a list      | \"employee_number\": [\"A-3\"]"
            })
    void anIdTokenThatDoesNotHoldSignsNobodyIn(String what, String claims) {
        if (accounts.find(OPERATOR, "held").isEmpty()) {
            linked("held", "A-3");
        }
        Walker browser = atProvider();
        browser.send(Map.of("username", "somebody", "claims", "{\"employee_number\": \"A-3\", " + claims + "}"));
        assertEquals(403, browser.status(), what);
        browser.element(BROKEN);
        assertEquals(List.of(), ours(browser), what);
        assertNotEquals("account.signed-in", last("held").deed().action());
    }

    @Test
    void anAnswerToAnotherQuestionOpensNothing() {
        linked("state", "A-4");
        Walker browser = atProvider();
        URI back = answered(browser, "A-4");
        browser.open(back.toString().replaceFirst("state=[^&]*", "state=another"));
        browser.element(BROKEN);
        browser.open(back.toString());
        browser.element(LATE);
        assertEquals(List.of(), ours(browser));

        Walker stranger = new Walker(desk).open(answered(atProvider(), "A-4").toString());
        stranger.element(LATE);
        assertEquals(List.of(), ours(stranger), "a link from somebody else signs nobody in");

        Walker other = atProvider();
        URI stolen = answered(atProvider(), "A-4");
        other.open(stolen.toString());
        other.element(BROKEN);
        assertEquals(List.of(), ours(other));
    }

    @Test
    void aCodeOpensOnce() {
        linked("code", "A-5");
        Walker browser = atProvider();
        List<HttpCookie> before = browser.kept();
        URI back = answered(browser, "A-5");
        browser.open(back.toString());
        assertEquals(List.of("staff", "staff-service"), ours(browser));

        Walker again = new Walker(desk).open("/counter/zh/sign-in");
        again.open(back.toString());
        again.element(LATE);
        again.restore(before);
        again.open(back.toString());
        again.element(BROKEN);
        assertEquals(List.of(), ours(again));
    }

    @Test
    void anotherProviderThatAnswersIsRefused() {
        linked("mixed", "A-6");
        Walker browser = atProvider();
        URI back = answered(browser, "A-6");
        browser.open(back + "&iss=" + URLEncoder.encode("https://elsewhere.example", StandardCharsets.UTF_8));
        browser.element(BROKEN);
        Walker named = atProvider();
        back = answered(named, "A-6");
        named.open(back + "&iss=" + URLEncoder.encode(issuer(), StandardCharsets.UTF_8));
        assertEquals(CASES, named.at().getPath());
    }

    @Test
    void whoTakesTooLongBeginsAnew() {
        linked("slow", "A-7");
        Walker browser = atProvider();
        URI back = answered(browser, "A-7");
        clock.add(Duration.ofMinutes(16));
        browser.open(back.toString());
        browser.element(LATE);
        assertEquals(List.of(), ours(browser));
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "<b>nonsense</b>"})
    void whatTheProviderRefusesIsSaid(String error) {
        Walker browser = atProvider();
        String state = browser.at().getQuery().replaceFirst(".*state=([^&]*).*", "$1");
        browser.open(desk.resolve("/counter/sign-in/return?state=" + state + "&error="
                        + URLEncoder.encode(error, StandardCharsets.UTF_8))
                .toString());
        assertEquals(403, browser.status());
        browser.element(REFUSED);
        assertFalse(browser.page().html().contains("nonsense"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example/counter/zh/home", "/desk/lookup/zh"})
    void itLeadsToNoPageElsewhere(String then) {
        String account = "goal" + Math.abs(then.hashCode());
        linked(account, account);
        Walker browser = new Walker(desk)
                .open("/counter/zh/sign-in/service?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
        arrive(browser, account);
        assertEquals(desk.getPort(), browser.at().getPort());
        assertEquals(CASES, browser.at().getPath());
    }

    @Test
    void signingOutSignsOutOfTheProviderToo() {
        linked("leaver", "A-8");
        Walker browser = signedInAtProvider("A-8");
        browser.open(CASES)
                .sendOnce(Map.of("token", browser.element("input[name=token]").val()));
        while (browser.onward() != null) {
            browser.openOnce(browser.onward().toString());
        }
        assertEquals("/counter/zh/sign-out/service", browser.at().getPath());
        assertEquals(List.of(), ours(browser));
        String leads = browser.element("meta[http-equiv=refresh]").attr("content");
        assertEquals("0; url=" + browser.element("#service-sign-out").attr("href"), leads);
        browser.openOnce(leads.substring("0; url=".length()));
        assertTrue(
                browser.at().toString().startsWith(issuer() + "/endsession?id_token_hint="),
                browser.at().getPath());
        browser.follow();
        assertEquals("/counter/zh/sign-in", browser.at().getPath());
        assertEquals(desk.getPort(), browser.at().getPort());
        assertEquals("account.signed-out", last("leaver").deed().action());
        assertEquals(
                "/counter/zh/sign-in",
                browser.open("/counter/zh/sign-out/service").at().getPath());
    }

    @Test
    void aSessionEndsWithTheLinkTheLockAndTheTime() {
        linked("ended", "A-9");
        Walker browser = signedInAtProvider("A-9");
        assertEquals(200, browser.openOnce(CASES).status());
        accounts.lock(OPERATOR, "ended");
        assertEquals(303, browser.openOnce(CASES).status());
        signedInAtProvider("A-9").element(UNKNOWN);
        assertEquals("account.sign-in-failed", last("ended").deed().action());
        accounts.unlock(OPERATOR, "ended");

        browser = signedInAtProvider("A-9");
        clock.add(Duration.ofMinutes(31));
        assertEquals(303, browser.openOnce(CASES).status());
        now();

        browser = signedInAtProvider("A-9");
        accounts.unlink(OPERATOR, "ended");
        assertEquals(303, browser.openOnce(CASES).status());
        signedInAtProvider("A-9").element(UNKNOWN);
    }

    @Test
    void anAdministratorLinksAndUnlinks() {
        String first = accounts.create(OPERATOR, "admin", "管理员", StaffRole.ADMINISTRATOR, Unit.ofPlace("north"));
        Staff admin = Staff.begin("admin", first, OWN);
        accounts.create(OPERATOR, "li", "李娜", StaffRole.TOWN_WINDOW, TOWN);
        linked("other", "B-1");
        String address = "/counter/zh/accounts/li";
        admin.open(address);
        assertTrue(admin.page().select("#f-subject-hint").text().contains("employee_number"));
        for (String wrong : List.of(" ", "B-1", "x".repeat(256))) {
            admin.fill(Map.of("subject", wrong), "link");
            assertEquals(1, admin.page().select("#f-subject-error").size(), wrong);
        }
        admin.fill(Map.of("subject", " B-2 "), "link");
        assertEquals(1, admin.page().select("#notice").size());
        assertFalse(admin.page().html().contains("B-2"), "it may be the number of a document");
        assertEquals("account.linked", last("li").deed().action());
        assertEquals("admin", last("li").actor().name());
        assertEquals(CASES, signedInAtProvider("B-2").at().getPath());
        admin.open(address);
        admin.fill(Map.of("subject", ""), "unlink");
        assertEquals("account.unlinked", last("li").deed().action());
        signedInAtProvider("B-2").element(UNKNOWN);
        admin.open("/counter/zh/accounts/admin");
        assertEquals(404, admin.status(), "not the own one");
    }

    @Test
    void aLinkedAccountHasNoPasswordWhereTheOfficeForbidsIt() {
        String first = accounts.create(OPERATOR, "both", "王芳", StaffRole.TOWN_WINDOW, TOWN);
        assertEquals(CASES, Staff.begin("both", first, OWN).address());
        accounts.link(OPERATOR, "both", "C-1");
        assertEquals(1, Staff.signIn("both", OWN).page().select(".esum").size());
        assertEquals("account.sign-in-failed", last("both").deed().action());
        accounts.unlink(OPERATOR, "both");
        assertEquals(CASES, Staff.signIn("both", OWN).address());
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whenTheProviderIsAwayThePageSaysSoAndPasswordsRemain() {
        String first = accounts.create(OPERATOR, "away", "王芳", StaffRole.TOWN_WINDOW, TOWN);
        Staff.begin("away", first, OWN);
        Walker late = atProvider();
        URI back = answered(late, "C-2");
        OpenIdProvider.end();

        late.open(back.toString());
        assertEquals(503, late.status(), "it went away meanwhile");
        late.element(AWAY);
        clock.add(Duration.ofMinutes(2));
        Walker browser = new Walker(desk).open(CASES).press("#service");
        assertEquals(503, browser.status());
        assertTrue(browser.element(AWAY).text().contains("用账号和密码登录"));
        browser.press(".bar a");
        browser.send(Map.of("account", "away", "password", OWN));
        assertEquals(CASES, browser.at().getPath());
        assertEquals(200, browser.status());
    }

    private Walker atProvider() {
        Walker browser = new Walker(desk).open("/counter/zh/sign-in").press("#service");
        assertTrue(browser.at().toString().startsWith(issuer()), browser.at().toString());
        return browser;
    }

    private Walker signedInAtProvider(String number) {
        return arrive(atProvider(), number);
    }

    private static Walker arrive(Walker browser, String number) {
        return browser.send(signIn(number));
    }

    /** Signs in at the provider, and stays there: where it would lead. */
    private static URI answered(Walker browser, String number) {
        return browser.sendOnce(signIn(number)).onward();
    }

    private static Map<String, String> signIn(String number) {
        return Map.of("username", "somebody", "claims", "{\"employee_number\": \"" + number + "\"}");
    }

    private static List<String> ours(Walker browser) {
        return browser.cookies().stream()
                .filter(name -> name.startsWith("staff"))
                .toList();
    }

    private String issuer() {
        return settings.signIn().issuer().orElseThrow();
    }

    private LogEntry last(String account) {
        List<LogEntry> entries = log.of(account);
        return entries.get(entries.size() - 1);
    }

    private void linked(String account, String subject) {
        accounts.createLinked(OPERATOR, account, "王芳", StaffRole.TOWN_WINDOW, TOWN, subject);
    }
}

package org.bianmin.doors.openid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bianmin.doors.openid.SignInFailedException.Kind;
import org.bianmin.support.GivenSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings, and what a provider says of itself that no real one does. */
class SignInServiceTest {

    private static final String BACK = "https://bianmin.example.cn/counter/sign-in/return";

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String issuer;
    private String said;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        said = description(issuer);
        server.createContext("/.well-known/openid-configuration", exchange -> {
            asked.incrementAndGet();
            byte[] body = said.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.isEmpty() ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void nothingIsAskedBeforeSomebodySignsIn() {
        SignInService none = service(Map.of());
        none.check(null);
        assertFalse(none.isConnected());
        SignInService service = connected();
        service.check(null);
        assertEquals(0, asked.get(), "the desk starts without the provider");
        Beginning one = service.begin(BACK);
        Beginning other = service.begin(BACK);
        assertEquals(1, asked.get(), "and does not ask at each sign-in");
        assertTrue(one.address().startsWith(issuer + "authorize?kind=staff&response_type=code&"), one.address());
        assertFalse(one.attempt().equals(other.attempt()));
        assertEquals(one.attempt(), Attempt.parse(one.attempt().text()).orElseThrow());
        assertFalse(one.address().contains(one.attempt().verifier()), "which only the token request tells");
    }

    @Test
    void aProviderThatIsAwayIsNotAskedAgainAtOnce() {
        said = "";
        SignInService service = connected();
        away(service);
        away(service);
        assertEquals(1, asked.get());
        assertTrue(service.end("token", BACK).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "http://127.0.0.1"})
    void whoGivesItselfAnotherNameIsNotTheProvider(String name) {
        said = description(issuer).replaceFirst("\"issuer\": \"[^\"]*\"", "\"issuer\": \"" + name + "\"");
        away(connected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example.cn/token", "ftp://id.example.cn/", "token", ""})
    void anAddressOnWhichOthersCouldListenIsNotUsed(String address) {
        said = description(issuer).replace(issuer + "token", address);
        away(connected());
    }

    @Test
    void whatIsNoJsonIsNoProvider() {
        said = "<html>";
        away(connected());
    }

    @Test
    void aProviderThatNamesItselfMustDoSo() {
        said = description(issuer).replace("{", "{\"authorization_response_iss_parameter_supported\": true, ");
        SignInService service = connected();
        Attempt attempt = service.begin(BACK).attempt();
        SignInFailedException refused = assertThrows(
                SignInFailedException.class,
                () -> service.prove(attempt, new Answer("code", attempt.state(), null, null), BACK));
        assertEquals(Kind.BROKEN, refused.kind());
        assertEquals("another provider has answered", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://id.example.cn", "id.example.cn", "https://id.example.cn/?a=b", "https://id.example.cn/#a"
            })
    void anIssuerThatIsNoSafeAddressStartsNoDesk(String wrong) {
        SignInService service =
                service(Map.of("bianmin.sign-in.issuer", wrong, "bianmin.sign-in.client-id", "bianmin"));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> service.check(null));
        assertTrue(refused.getMessage().contains("bianmin.sign-in.issuer"), refused.getMessage());
    }

    @Test
    void halfASettingStartsNoDesk() throws IOException {
        SignInService half = service(Map.of("bianmin.sign-in.issuer", issuer));
        assertTrue(assertThrows(IllegalStateException.class, () -> half.check(null))
                .getMessage()
                .contains("bianmin.sign-in.client-id"));
        Path file = folder.resolve("secret");
        Map<String, String> settings = new HashMap<>(Map.of(
                "bianmin.sign-in.issuer",
                issuer,
                "bianmin.sign-in.client-id",
                "bianmin",
                "bianmin.sign-in.client-secret-file",
                file.toString()));
        SignInService missing = service(settings);
        assertTrue(assertThrows(IllegalStateException.class, () -> missing.check(null))
                .getMessage()
                .contains("bianmin.sign-in.client-secret-file"));
        Files.writeString(file, "secret\n");
        service(settings).check(null);
    }

    private void away(SignInService service) {
        SignInFailedException refused = assertThrows(SignInFailedException.class, () -> service.begin(BACK));
        assertEquals(Kind.AWAY, refused.kind());
    }

    private SignInService connected() {
        return service(Map.of("bianmin.sign-in.issuer", issuer, "bianmin.sign-in.client-id", "bianmin"));
    }

    private static SignInService service(Map<String, String> given) {
        return new SignInService(GivenSettings.of(given), new ObjectMapper(), Clock.systemUTC());
    }

    private static String description(String issuer) {
        return "{\"issuer\": \"" + issuer + "\", \"authorization_endpoint\": \"" + issuer
                + "authorize?kind=staff\", \"token_endpoint\": \"" + issuer + "token\", \"jwks_uri\": \"" + issuer
                + "keys\"}";
    }
}

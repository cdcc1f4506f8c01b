package org.bianmin.doors.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has, whoever gives it: the desk, a function, the files, or nobody. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HeadersTest {

    private static final Path WEB_SERVER = Path.of("infra/knative/nginx.conf");
    private static final Pattern ADDED = Pattern.compile("add_header (\\S+) (\"[^\"]*\"|\\S+) always;");

    @ParameterizedTest
    @ValueSource(strings = {"/desk/search/zh?q=a", "/desk/apply/zh/none-1", "/nothing.html", "/no-function", "/"})
    void everyAnswerProtectsItsReader(String path) throws IOException {
        Map<String, String> expected = ofTheWebServer();
        assertEquals("DENY", expected.get("X-Frame-Options"), "the headers were found: " + expected);
        expected.remove("Strict-Transport-Security");
        Map<String, String> sent = new TreeMap<>();
        var answer = given().urlEncodingEnabled(false).get(path);
        expected.keySet().forEach(name -> sent.put(name, String.join(" + ", values(answer, name))));
        assertEquals(expected, sent);
    }

    @Test
    void onlyAnAddressWithTlsIsForbiddenToGoWithout() {
        given().get("/desk/search/zh?q=a").then().header("Strict-Transport-Security", nullValue());
    }

    @Test
    void everyRequestHasANumber() {
        String one = given().get("/desk/search/zh?q=a").then().extract().header("X-Request-Id");
        String other = given().get("/desk/search/zh?q=a").then().extract().header("X-Request-Id");
        assertNotEquals(one, other);
        given().get("/no-function").then().header("X-Request-Id", matchesPattern("[0-9a-f]{12}"));
    }

    @Test
    void aSaneNumberOfTheWebServerIsKeptAndNoOther() {
        given().header("X-Request-Id", "3f2a-77.b_c0")
                .get("/desk/search/zh?q=a")
                .then()
                .header("X-Request-Id", equalTo("3f2a-77.b_c0"));
        for (String wrong :
                List.of("short", "a".repeat(65), "two words here", "<script>alert</script>", "%0d%0aSet-Cookie")) {
            given().header("X-Request-Id", wrong)
                    .get("/desk/search/zh?q=a")
                    .then()
                    .header("X-Request-Id", not(equalTo(wrong)));
        }
    }

    private static List<String> values(io.restassured.response.Response answer, String name) {
        return answer.headers().getValues(name);
    }

    private static Map<String, String> ofTheWebServer() throws IOException {
        Map<String, String> headers = new TreeMap<>();
        Matcher added = ADDED.matcher(Files.readString(WEB_SERVER));
        while (added.find()) {
            headers.put(added.group(1), added.group(2).replace("\"", ""));
        }
        return headers;
    }
}

package org.bianmin.doors.counter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody who writes a letter at the desk, with a browser that keeps its cookies. */
final class Writer {

    private static final int SEE_OTHER = 303;

    private final Map<String, String> cookies = new HashMap<>();

    /** Writes to the offices of a place, as a new person, and reads the receipt. */
    Document write(String item, Map<String, String> answers) {
        Map<String, String> sent = new HashMap<>(answers);
        sent.put("key", UUID.randomUUID().toString().replace("-", ""));
        sent.put("truthful", "yes");
        sent.put("send", "yes");
        cookies.clear();
        Document receipt = post("/desk/apply/zh/" + item, sent);
        assertNotNull(
                receipt.getElementById("case-number"), receipt.select(".esum").text());
        return receipt;
    }

    Document open(String address) {
        return arrive(browser().get(address));
    }

    Document post(String to, Map<String, String> fields) {
        return arrive(browser().contentType(Staff.TYPE).formParams(fields).post(to));
    }

    private RequestSpecification browser() {
        return given().urlEncodingEnabled(true).cookies(cookies).redirects().follow(false);
    }

    private Document arrive(Response first) {
        Response answer = first;
        keep(answer);
        while (answer.statusCode() == SEE_OTHER) {
            answer = browser().urlEncodingEnabled(false).get(answer.header("Location"));
            keep(answer);
        }
        return Jsoup.parse(answer.then().statusCode(200).extract().asString());
    }

    private void keep(Response answer) {
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }
}

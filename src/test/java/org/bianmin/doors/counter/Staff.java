package org.bianmin.doors.counter;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A member of staff with a browser, which keeps its cookies and sends the forms of the pages that it shows. */
final class Staff {

    static final String TYPE = "application/x-www-form-urlencoded; charset=UTF-8";

    private static final int SEE_OTHER = 303;

    private final Map<String, String> cookies = new HashMap<>();
    private Document page;
    private String address;
    private int status;

    /** Signs in from the page to which an address leads. */
    static Staff signIn(String account, String password) {
        Staff staff = new Staff();
        staff.open("/counter/zh/home");
        staff.fill(Map.of("account", account, "password", password));
        return staff;
    }

    /** Signs in with a first password, and changes it. */
    static Staff begin(String account, String first, String own) {
        Staff staff = signIn(account, first);
        staff.fill(Map.of("old", first, "password", own, "again", own));
        return staff;
    }

    Document open(String to) {
        arrive(request().get(to), to);
        return page;
    }

    /** Fills in the first form of the page that has these fields, and sends it. */
    Document fill(Map<String, String> fields) {
        return fill(fields, "");
    }

    /** The same with the button of a value. */
    Document fill(Map<String, String> fields, String deed) {
        var form = page.select("form").stream()
                .filter(candidate -> fields.keySet().stream()
                        .allMatch(
                                name -> !candidate.select("[name=" + name + "]").isEmpty()))
                .filter(candidate -> deed.isEmpty()
                        || !candidate.select("button[value=" + deed + "]").isEmpty())
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no form with " + fields.keySet() + " " + deed + " on " + address));
        Map<String, String> sent = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.putAll(fields);
        if (!deed.isEmpty()) {
            sent.put("deed", deed);
        }
        return post(form.attr("action"), sent);
    }

    /** Sends fields, and follows where the answer leads. */
    Document post(String to, Map<String, String> fields) {
        arrive(answer(to, fields), to);
        return page;
    }

    /** Sends fields, and follows nothing. */
    Response answer(String to, Map<String, String> fields) {
        return request().contentType(TYPE).formParams(fields).post(to);
    }

    RequestSpecification request() {
        return given().urlEncodingEnabled(true).cookies(cookies).redirects().follow(false);
    }

    Map<String, String> cookies() {
        return cookies;
    }

    Document page() {
        return page;
    }

    int status() {
        return status;
    }

    String address() {
        return address;
    }

    /** The token of the page's forms. */
    String token() {
        return page.select("input[name=token]").first().val();
    }

    private void arrive(Response first, String to) {
        Response answer = first;
        address = to;
        keep(answer);
        while (answer.statusCode() == SEE_OTHER) {
            address = answer.header("Location");
            answer = request().urlEncodingEnabled(false).get(address);
            keep(answer);
        }
        status = answer.statusCode();
        page = Jsoup.parse(answer.asString());
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

package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Fills in the desk's forms as a browser would. */
final class Forms {

    static final String TYPE = "application/x-www-form-urlencoded; charset=UTF-8";
    static final String RESIDENT = "34052419800101001X";

    private static final int SEE_OTHER = 303;

    private Forms() {}

    /** A key as the desk gives one to each form that it serves. */
    static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** A form that is right, for a person of that name, with a key of its own. */
    static RequestSpecification application(String name) {
        return application(name, key());
    }

    static RequestSpecification application(String name, String key) {
        return given().contentType(TYPE)
                .formParam("key", key)
                .formParam("applicantName", name)
                .formParam("residentId", RESIDENT)
                .formParam("mobile", "13812345678")
                .formParam("truthful", "yes");
    }

    /** Sends a form in, follows where the answer leads, and reads the page there. */
    static Document send(RequestSpecification form, String address, int status) {
        return new Visitor().send(form, address, status);
    }

    static Document lookUp(String language, String number, String secret, int status) {
        return send(
                given().contentType(TYPE).formParam("number", number).formParam("lookupSecret", secret),
                "/desk/lookup/" + language,
                status);
    }

    /** Somebody with a browser, which keeps its cookies. */
    static final class Visitor {

        private final Map<String, String> cookies = new HashMap<>();
        private String address;

        Document send(RequestSpecification form, String to, int status) {
            address = to;
            return arrive(form.cookies(cookies).redirects().follow(false).post(to), status);
        }

        Document open(String to, int status) {
            address = to;
            return arrive(get(), status);
        }

        /** The address at which the browser stands. */
        String address() {
            return address;
        }

        Map<String, String> cookies() {
            return cookies;
        }

        private Document arrive(Response first, int status) {
            Response answer = first;
            keep(answer);
            while (answer.statusCode() == SEE_OTHER) {
                address = answer.header("Location");
                answer = get();
                keep(answer);
            }
            return Jsoup.parse(answer.then().statusCode(status).extract().asString());
        }

        private Response get() {
            return given().urlEncodingEnabled(false)
                    .cookies(cookies)
                    .redirects()
                    .follow(false)
                    .get(address);
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
}

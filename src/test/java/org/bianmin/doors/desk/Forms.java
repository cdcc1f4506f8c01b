package org.bianmin.doors.desk;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Fills in the desk's forms as a browser would. */
final class Forms {

    static final String TYPE = "application/x-www-form-urlencoded; charset=UTF-8";
    static final String RESIDENT = "34052419800101001X";

    private Forms() {}

    /** A form that is right, for a person of that name. */
    static RequestSpecification application(String name) {
        return given().contentType(TYPE)
                .formParam("applicantName", name)
                .formParam("residentId", RESIDENT)
                .formParam("mobile", "13812345678")
                .formParam("truthful", "yes");
    }

    /** Sends a form in and reads the page that comes back. */
    static Document send(RequestSpecification form, String address, int status) {
        return Jsoup.parse(
                form.post(address).then().statusCode(status).extract().asString());
    }

    static Document lookUp(String language, String number, String secret, int status) {
        return send(
                given().contentType(TYPE).formParam("number", number).formParam("lookupSecret", secret),
                "/desk/lookup/" + language,
                status);
    }
}

package org.bianmin.conformance.lambdahttp;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bianmin.conformance.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the service makes of the function's answer: a status, headers and a body. */
record HttpAnswer(int status, JsonNode headers, List<String> cookies, String body) {

    static HttpAnswer of(Outcome outcome) {
        JsonNode answer = outcome.answer();
        String body = answer.path("body").asText("");
        if (answer.path("isBase64Encoded").asBoolean()) {
            body = new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
        }
        List<String> cookies = new ArrayList<>();
        answer.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
        return new HttpAnswer(answer.path("statusCode").asInt(), answer.path("headers"), cookies, body);
    }

    String header(String name) {
        for (var header : headers.properties()) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue().asText();
            }
        }
        return "";
    }

    Document page() {
        return Jsoup.parse(body);
    }
}

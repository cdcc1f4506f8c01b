package org.bianmin.doors.counter;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser that goes from one server to another, and keeps the cookies of each apart. */
final class Walker {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private URI at;
    private int status;
    private Document page;
    private URI onward;

    Walker(URI at) {
        this.at = at;
    }

    /** Opens an address, from where the browser is, and follows where the answers lead. */
    Walker open(String address) {
        return follow(step(get(at.resolve(address))));
    }

    /** Opens an address and stays where it leads, which {@link #onward} tells. */
    Walker openOnce(String address) {
        step(get(at.resolve(address)));
        return this;
    }

    /** Presses a link. */
    Walker press(String link) {
        return open(element(link).attr("href"));
    }

    /** Sends the first form with these fields, and follows. */
    Walker send(Map<String, String> fields) {
        return follow(sendOnce(fields));
    }

    /** Sends the first form with these fields, and stays where it leads. */
    Walker sendOnce(Map<String, String> fields) {
        Element form = page.select("form").stream()
                .filter(one -> fields.keySet().stream()
                        .allMatch(name -> !one.select("[name=" + name + "]").isEmpty()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form with " + fields.keySet() + " at " + at + page));
        Map<String, String> sent = new HashMap<>();
        form.select("input[type=hidden]").forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.putAll(fields);
        String body = sent.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI to = form.hasAttr("action") ? at.resolve(form.attr("action")) : at;
        return step(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    Walker follow() {
        return follow(this);
    }

    /** Where the last answer leads; null if it leads nowhere. */
    URI onward() {
        return onward;
    }

    URI at() {
        return at;
    }

    int status() {
        return status;
    }

    Document page() {
        return page;
    }

    Element element(String selector) {
        Element found = page.select(selector).first();
        if (found == null) {
            throw new AssertionError("no " + selector + " at " + at + "\n" + page);
        }
        return found;
    }

    /** The names of the cookies that it holds. */
    List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .sorted()
                .toList();
    }

    /** The cookies of where it is. */
    List<HttpCookie> kept() {
        return List.copyOf(cookies.getCookieStore().getCookies());
    }

    /** Puts cookies back. */
    void restore(List<HttpCookie> kept) {
        kept.forEach(cookie -> cookies.getCookieStore().add(at, cookie));
    }

    private Walker follow(Walker arrived) {
        for (int i = 0; i < 10 && onward != null; i++) {
            step(get(onward));
        }
        return arrived;
    }

    private static HttpRequest.Builder get(URI address) {
        return HttpRequest.newBuilder(address).GET();
    }

    private Walker step(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            at = answer.uri();
            status = answer.statusCode();
            page = Jsoup.parse(answer.body());
            onward = answer.headers().firstValue("Location").map(at::resolve).orElse(null);
            return this;
        } catch (IOException e) {
            throw new AssertionError("not reached: " + request.build().uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

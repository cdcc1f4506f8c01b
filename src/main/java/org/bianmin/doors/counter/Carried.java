package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.doors.form.SealedCookies;

/** Carries a few words from a post to the page that follows it, in a cookie of that session, so that they stand in no address. */
@Singleton
class Carried {

    private final SealedCookies cookies;

    Carried(SealedCookies cookies) {
        this.cookies = cookies;
    }

    /** The header that gives them to a browser. */
    String give(Visit visit, String name, List<String> words, Duration life) {
        String all = Stream.concat(Stream.of(session(visit)), words.stream())
                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        return cookies.give(CounterPages.ROOT, name, all, life);
    }

    /** What the browser has of that name; empty where it has none, or one of another session. */
    Optional<List<String>> read(Visit visit, String name) {
        return cookies.read(visit.asked().headers(), name)
                .map(all -> Stream.of(all.split("\n", -1))
                        .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                        .toList())
                .filter(words -> words.get(0).equals(session(visit)))
                .map(words -> words.subList(1, words.size()));
    }

    /** The header that takes them away. */
    String take(String name) {
        return cookies.take(CounterPages.ROOT, name);
    }

    /** The header that tells the pages of a browser that the next person has come to the counter. */
    String anotherPerson() {
        return cookies.anotherPerson();
    }

    private static String session(Visit visit) {
        return visit.signedIn().session().id();
    }
}

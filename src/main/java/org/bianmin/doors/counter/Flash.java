package org.bianmin.doors.counter;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.domain.accounts.AccountRefusal;

/**
 * What the page after a post says of it, once.
 *
 * @param fields what was done or refused, and what was typed, by name
 */
public record Flash(Map<String, String> fields) {

    private static final String DONE = "*done";
    private static final String REFUSED = "*refused";
    private static final String SECRET = "*secret";
    private static final Set<String> NEVER = Set.of("old", "password", "again", CounterGuard.TOKEN);

    /** A cookie has no room for more. */
    private static final int LONGEST = 100;

    /** Nothing is to be said. */
    public static Flash none() {
        return new Flash(Map.of());
    }

    /**
     * Something was done.
     *
     * @param message the key of the words
     */
    public static Flash done(String message) {
        return new Flash(Map.of(DONE, message));
    }

    /** A first password was given, which is shown this once. */
    public static Flash password(String message, String account, String password) {
        return new Flash(Map.of(DONE, message, "account", account, SECRET, password));
    }

    /** Something was not done. */
    public static Flash refused(AccountRefusal reason, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        typed.forEach((name, value) -> {
            if (!NEVER.contains(name) && value.length() <= LONGEST && name.length() <= LONGEST) {
                fields.put(name, value);
            }
        });
        fields.put(REFUSED, reason.name());
        return new Flash(fields);
    }

    public static Flash parse(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Flash(fields);
    }

    /** What {@link #parse} reads. */
    String text() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** What was typed in a field; empty if nothing. */
    public String typed(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The key of the words that say what was done, or null. */
    public String done() {
        return fields.get(DONE);
    }

    /** The first password, or null. */
    public String secret() {
        return fields.get(SECRET);
    }

    /** Why something was not done, or null. */
    public AccountRefusal refusal() {
        return Optional.ofNullable(fields.get(REFUSED))
                .map(AccountRefusal::valueOf)
                .orElse(null);
    }

    /** Whether what was refused is about a field. */
    public boolean isAbout(String field) {
        AccountRefusal reason = refusal();
        return reason != null && reason.field().equals(field);
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "Flash[" + fields.size() + "]";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

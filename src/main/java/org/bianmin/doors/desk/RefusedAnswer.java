package org.bianmin.doors.desk;

import java.time.Duration;
import java.util.Optional;

/**
 * What somebody sent about a case and could not be recorded, an answer to a letter or a rating: kept in a cookie for a moment, so that nothing typed is lost.
 *
 * @param why the key of the message
 * @param chosen the action that was chosen, or the rating and the reasons that were ticked with spaces between; or empty
 * @param words as typed
 */
record RefusedAnswer(String why, String chosen, String words) {

    static final Duration LIFE = Duration.ofMinutes(10);

    /** That it came when the browser could no longer see the case. */
    static final String LATE = "error_letter_late";

    /** A cookie holds little more; what is longer has been refused for its length, and browsers do not let it be typed. */
    private static final int LONGEST = 900;

    static String ratingCookie(String number) {
        return "rating-" + number;
    }

    static String cookie(String number) {
        return "answer-" + number;
    }

    static Optional<RefusedAnswer> parse(String content) {
        String[] parts = content.split("\n", 3);
        return parts.length < 3 ? Optional.empty() : Optional.of(new RefusedAnswer(parts[0], parts[1], parts[2]));
    }

    String content() {
        return why + "\n" + chosen + "\n" + cut(words);
    }

    /** As much of what was written as a cookie holds, cut between two characters. */
    static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        return words.substring(0, Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}

package org.bianmin.doors.counter;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of the counter to which a sign-in may lead on; no other is followed, or a link could lead staff to a page elsewhere. */
final class LocalAddress {

    private static final Pattern OF_COUNTER = Pattern.compile("/counter/(zh|en)/[A-Za-z0-9/_.?=&%~-]*");
    private static final int LONGEST = 500;

    private LocalAddress() {}

    /** The address as it is; empty if it is none of the counter. */
    static Optional<String> of(String address) {
        return Optional.ofNullable(address)
                .filter(given -> given.length() <= LONGEST)
                .filter(given -> OF_COUNTER.matcher(given).matches())
                .filter(given -> !given.contains("//") && !given.contains(".."));
    }
}

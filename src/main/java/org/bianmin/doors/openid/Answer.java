package org.bianmin.doors.openid;

/**
 * With what the provider has sent a browser back; null where it said nothing.
 *
 * @param issuer who says that it is the provider (RFC 9207)
 * @param error why nobody was signed in
 */
public record Answer(String code, String state, String issuer, String error) {

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "Answer[]";
    }
}

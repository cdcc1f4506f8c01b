package org.bianmin.doors.openid;

/**
 * Who has signed in with the provider.
 *
 * @param subject the value of the claim by which accounts are known
 * @param idToken by which the provider knows whom to sign out
 */
public record Proof(String subject, String idToken) {

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "Proof[]";
    }
}

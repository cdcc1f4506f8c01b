package org.bianmin.ground.brakes;

import java.util.Locale;

/** What is counted. */
public enum Braked {
    SUBMISSION,
    UPLOAD,
    SEARCH,
    /** A look-up that did not open a case, by the address it came from. */
    FAILED_LOOK_UP,
    /** The same, by the number that was asked after. */
    FAILED_NUMBER,
    /** A sign-in of staff that did not succeed, by the address it came from. */
    FAILED_SIGN_IN,
    /** The same, by the account. */
    FAILED_ACCOUNT;

    /** As it stands in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

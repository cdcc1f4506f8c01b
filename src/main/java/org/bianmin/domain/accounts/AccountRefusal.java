package org.bianmin.domain.accounts;

import java.util.Locale;

/** Why something about an account was not done; the words are messages. */
public enum AccountRefusal {
    /** The name of the account is not of lower-case letters, digits, dots and hyphens. */
    ACCOUNT_FORM("account"),
    ACCOUNT_TAKEN("account"),
    /** There is none that this authority may know of. */
    ACCOUNT_UNKNOWN("account"),
    /** Nobody changes the roles, the lock or the first password of the own account. */
    ACCOUNT_OWN("account"),
    NAME_MISSING("name"),
    NAME_LONG("name"),
    ROLE_UNKNOWN("role"),
    /** The role stands above the authority. */
    ROLE_ABOVE("role"),
    /** Offices of that tier have no such role. */
    ROLE_TIER("role"),
    /** The account has a role that must be in other hands. */
    ROLE_SEPARATE("role"),
    /** The account has the role already. */
    ROLE_HELD("role"),
    UNIT_UNKNOWN("unit"),
    UNIT_OUTSIDE("unit"),
    /** The days are none, or the last is before the first or already past. */
    PERIOD("until"),
    /** There is no such account that this authority may know of. */
    SUBSTITUTE_UNKNOWN("substitute"),
    /** The two handle cases at no office together. */
    SUBSTITUTE_OFFICE("substitute"),
    /** The days are none, or the last is before the first or already past. */
    SUBSTITUTE_PERIOD("away"),
    /** Somebody stands in for the one who is absent on some of these days already. */
    SUBSTITUTE_TWICE("away"),
    /** The substitute is absent on some of these days. */
    SUBSTITUTE_ABSENT("substitute"),
    /** The one who is to be absent stands in for somebody else on some of these days. */
    SUBSTITUTE_NEEDED("away"),
    /** No sign-in service is connected. */
    SUBJECT_NO_SERVICE("subject"),
    /** Nothing was typed, or more than a service names anybody by. */
    SUBJECT_FORM("subject"),
    /** Another account is linked to it. */
    SUBJECT_TAKEN("subject"),
    PASSWORD_WRONG("old"),
    PASSWORD_SHORT("password"),
    PASSWORD_LONG("password"),
    /** It holds the name of the account. */
    PASSWORD_OF_ACCOUNT("password"),
    /** One character over and over. */
    PASSWORD_PLAIN("password"),
    PASSWORD_SAME("password"),
    /** It was not typed twice the same. */
    PASSWORD_AGAIN("again");

    private final String field;

    AccountRefusal(String field) {
        this.field = field;
    }

    /** The field of a form that it is about. */
    public String field() {
        return field;
    }

    /** The key of its words among the messages. */
    public String message() {
        return "account_refused_" + name().toLowerCase(Locale.ROOT);
    }
}

package org.bianmin.domain.accounts;

/** Something about an account was not done, and nothing was. */
public final class AccountRefusedException extends RuntimeException {

    private final AccountRefusal reason;

    public AccountRefusedException(AccountRefusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    public AccountRefusal reason() {
        return reason;
    }
}

package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.AccountRefusal;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.refusal.Refusal;
import org.bianmin.ground.refusal.RefusedException;
import org.bianmin.ground.request.CurrentRequest;
import org.bianmin.ground.text.Messages;

/** Makes an account of staff, for the first administrator, where there is no command line. Not a {@link Job}. */
@Singleton
public class CreateAccount {

    static final String NAME = "create-account";

    private final ContentHolder content;
    private final Accounts accounts;
    private final CurrentRequest caller;

    CreateAccount(ContentHolder content, Accounts accounts, CurrentRequest caller) {
        this.content = content;
        this.accounts = accounts;
        this.caller = caller;
    }

    /**
     * Which account.
     *
     * @param name as colleagues know whose it is
     * @param role such as {@code administrator}
     * @param unit such as {@code tunchang}
     * @param subject the name that the county's sign-in service gives this person; null for an account that is not linked
     */
    public record NewAccount(String account, String name, String role, String unit, String subject) {}

    /** An account that was made; the password is shown this once, and must be changed at the first sign-in. */
    public record Created(String account, String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Created[" + account + "]";
        }
    }

    /**
     * Makes the account. In the log stands who was authenticated; where a platform alone decides who may call, the function's name.
     *
     * @throws RefusedException if it cannot be, or if the schedule calls
     */
    @Funq(NAME)
    public Created create(NewAccount asked) {
        Actor actor = Actor.scheduleOrOperator(caller.actor().orElse(NAME));
        if (actor.role() != Actor.Role.OPERATOR) {
            throw refused("", "problem_account_schedule");
        }
        String account = given(asked.account());
        try {
            Authority by = Authority.operator(actor);
            String name = given(asked.name());
            StaffRole role = StaffRole.of(asked.role())
                    .orElseThrow(() -> new AccountRefusedException(AccountRefusal.ROLE_UNKNOWN));
            Unit unit = Unit.parse(asked.unit())
                    .orElseThrow(() -> new AccountRefusedException(AccountRefusal.UNIT_UNKNOWN));
            String password = asked.subject() == null
                    ? accounts.create(by, account, name, role, unit)
                    : accounts.createLinked(by, account, name, role, unit, asked.subject());
            return new Created(account, password);
        } catch (AccountRefusedException e) {
            throw refused(e.reason().field(), e.reason().message());
        }
    }

    private static String given(String value) {
        return Optional.ofNullable(value).map(String::strip).orElse("");
    }

    private RefusedException refused(String field, String reason) {
        Messages messages = content.current().catalog().messages();
        return new RefusedException(
                List.of(new Refusal(field, messages.text(reason), messages.text("problem_account_remedy"))));
    }
}

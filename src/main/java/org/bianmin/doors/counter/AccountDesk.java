package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.AccountRefusal;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.domain.accounts.Substitutions;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.openid.SignInService;
import org.bianmin.ground.calendar.ChinaTime;

/** Does for an administrator what the forms about accounts ask for. */
@Singleton
class AccountDesk {

    private static final String LIST = "accounts";
    private static final String ROLE = "role";
    private static final String UNIT = "unit";

    private final Accounts accounts;
    private final Substitutions substitutions;
    private final SignInService service;
    private final CounterGuard guard;
    private final Flashes flashes;
    private final Clock clock;

    AccountDesk(
            Accounts accounts,
            Substitutions substitutions,
            SignInService service,
            CounterGuard guard,
            Flashes flashes,
            Clock clock) {
        this.accounts = accounts;
        this.substitutions = substitutions;
        this.service = service;
        this.guard = guard;
        this.flashes = flashes;
        this.clock = clock;
    }

    Response list(Visit visit) {
        return flashes.show(
                visit, flash -> new AccountsPage(visit.page(), visit, accounts.within(by(visit)), today(), flash));
    }

    Response create(Visit visit, FormPost post) {
        String account = post.answer("account").strip();
        try {
            String password =
                    accounts.create(by(visit), account, post.answer("name").strip(), role(post), unit(post));
            return flashes.lead(visit, of(account), Flash.password("account_created", account, password));
        } catch (AccountRefusedException e) {
            return flashes.lead(visit, LIST, Flash.refused(e.reason(), post.answers()));
        }
    }

    Response one(Visit visit, String account) {
        return accounts.find(by(visit), account)
                .map(found -> flashes.show(
                        visit,
                        flash -> new AccountPage(
                                visit.page(),
                                visit,
                                found,
                                substitutions.of(account),
                                substitutions.past(account),
                                accounts.within(by(visit)).stream()
                                        .filter(other -> other.sharesOffice(found, today()))
                                        .toList(),
                                service.isConnected() ? service.name() : null,
                                service.claim(),
                                today(),
                                flash)))
                .orElseGet(() -> guard.nothing(visit));
    }

    /** Does what the pressed button says. */
    Response change(Visit visit, String account, FormPost post) {
        Authority by = by(visit);
        if (accounts.find(by, account).isEmpty()) {
            return guard.nothing(visit);
        }
        try {
            Flash flash =
                    switch (post.answer("deed")) {
                        case "grant" -> {
                            accounts.grant(
                                    by,
                                    account,
                                    role(post),
                                    unit(post),
                                    day(post, "from", AccountRefusal.PERIOD),
                                    day(post, "until", AccountRefusal.PERIOD));
                            yield Flash.done("account_granted");
                        }
                        case "end" -> {
                            accounts.end(by, account, id(post, "grant"));
                            yield Flash.done("account_ended");
                        }
                        case "substitute" -> {
                            substitutions.add(
                                    by,
                                    account,
                                    post.answer("substitute"),
                                    day(post, "away-from", AccountRefusal.SUBSTITUTE_PERIOD),
                                    day(post, "away", AccountRefusal.SUBSTITUTE_PERIOD));
                            yield Flash.done("substitute_added");
                        }
                        case "substitute-end" -> {
                            substitutions.end(by, account, id(post, "substitution"));
                            yield Flash.done("substitute_ended");
                        }
                        case "link" -> {
                            accounts.link(by, account, post.answer("subject"));
                            yield Flash.done("account_linked");
                        }
                        case "unlink" -> {
                            accounts.unlink(by, account);
                            yield Flash.done("account_unlinked");
                        }
                        case "lock" -> {
                            accounts.lock(by, account);
                            yield Flash.done("account_locked");
                        }
                        case "unlock" -> {
                            accounts.unlock(by, account);
                            yield Flash.done("account_unlocked");
                        }
                        case "reset" -> Flash.password("account_reset", account, accounts.resetPassword(by, account));
                        default -> Flash.none();
                    };
            return flashes.lead(visit, of(account), flash);
        } catch (AccountRefusedException e) {
            return flashes.lead(visit, of(account), Flash.refused(e.reason(), post.answers()));
        }
    }

    private static String of(String account) {
        return LIST + "/" + account;
    }

    private static Authority by(Visit visit) {
        return Authority.of(visit.member());
    }

    private LocalDate today() {
        return ChinaTime.day(clock.instant());
    }

    private static StaffRole role(FormPost post) {
        return StaffRole.of(post.answer(ROLE))
                .orElseThrow(() -> new AccountRefusedException(AccountRefusal.ROLE_UNKNOWN));
    }

    private static Unit unit(FormPost post) {
        return Unit.parse(post.answer(UNIT).strip())
                .orElseThrow(() -> new AccountRefusedException(AccountRefusal.UNIT_UNKNOWN));
    }

    private static UUID id(FormPost post, String field) {
        try {
            return UUID.fromString(post.answer(field));
        } catch (IllegalArgumentException e) {
            throw new AccountRefusedException(AccountRefusal.ROLE_UNKNOWN);
        }
    }

    private static LocalDate day(FormPost post, String field, AccountRefusal wrong) {
        String typed = post.answer(field).strip();
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw new AccountRefusedException(wrong);
        }
    }
}

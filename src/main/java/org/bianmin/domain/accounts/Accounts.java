package org.bianmin.domain.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.internal.AccountRow;
import org.bianmin.domain.accounts.internal.AccountRows;
import org.bianmin.domain.accounts.internal.AccountRules;
import org.bianmin.domain.accounts.internal.FirstPassword;
import org.bianmin.domain.accounts.internal.KnownUnits;
import org.bianmin.domain.accounts.internal.PasswordHashes;
import org.bianmin.domain.accounts.internal.ServiceSubjects;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/** Makes accounts, gives and takes roles, locks. Each refuses with an {@link AccountRefusedException} what the authority may not. */
@ApplicationScoped
public class Accounts {

    private final AccountRows rows;
    private final KnownUnits units;
    private final PasswordHashes hashes;
    private final ServiceSubjects subjects;
    private final OperationLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Accounts(
            AccountRows rows,
            KnownUnits units,
            PasswordHashes hashes,
            ServiceSubjects subjects,
            OperationLog log,
            Clock clock) {
        this.rows = rows;
        this.units = units;
        this.hashes = hashes;
        this.subjects = subjects;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes an account with its first role.
     *
     * @return the first password, which is kept nowhere and must be changed when it is used
     */
    @Transactional
    public String create(Authority by, String account, String name, StaffRole role, Unit unit) {
        AccountRules.account(account);
        AccountRules.name(name);
        granted(by, List.of(), role, unit);
        String password = FirstPassword.draw(random);
        UUID id = UUID.randomUUID();
        if (!rows.insert(
                id,
                account,
                name.strip(),
                hashes.hash(password),
                clock.instant(),
                by.actor().name())) {
            throw new AccountRefusedException(AccountRefusal.ACCOUNT_TAKEN);
        }
        log.record(by.actor(), Deed.of("account.created", account));
        insert(by, id, account, new Grant(UUID.randomUUID(), role, unit, today(), null));
        return password;
    }

    /**
     * Makes an account that the county's sign-in service signs in, or none at all.
     *
     * @param subject the name that the service gives this person
     * @return the first password, as of any account
     */
    @Transactional
    public String createLinked(Authority by, String account, String name, StaffRole role, Unit unit, String subject) {
        String password = create(by, account, name, role, unit);
        link(by, account, subject);
        return password;
    }

    /**
     * Gives an account a role more, from a day until another.
     *
     * @param from today if null
     * @param until the last day; without end if null
     */
    @Transactional
    public void grant(Authority by, String account, StaffRole role, Unit unit, LocalDate from, LocalDate until) {
        AccountRow found = changed(by, account);
        LocalDate first = from == null ? today() : from;
        AccountRules.period(first, until, today());
        granted(by, found.seen().grantsFrom(today()), role, unit);
        insert(by, found.id(), account, new Grant(UUID.randomUUID(), role, unit, first, until));
        rows.endSessions(found.id());
    }

    /** Takes a role away at this moment. */
    @Transactional
    public void end(Authority by, String account, UUID grant) {
        AccountRow found = changed(by, account);
        Grant ended = found.seen().grants().stream()
                .filter(held -> held.id().equals(grant))
                .findFirst()
                .orElseThrow(() -> new AccountRefusedException(AccountRefusal.ROLE_UNKNOWN));
        rows.end(grant, clock.instant(), by.actor().name());
        rows.endSessions(found.id());
        log.record(by.actor(), Deed.of("account.role-ended", account).because(words(ended)));
    }

    @Transactional
    public void lock(Authority by, String account) {
        AccountRow found = changed(by, account);
        if (!found.seen().isLocked()) {
            rows.lock(found.id(), clock.instant());
            log.record(by.actor(), Deed.of("account.locked", account));
        }
    }

    @Transactional
    public void unlock(Authority by, String account) {
        AccountRow found = changed(by, account);
        if (found.seen().isLocked()) {
            rows.lock(found.id(), null);
            log.record(by.actor(), Deed.of("account.unlocked", account));
        }
    }

    /**
     * Gives an account a first password again, for whoever has forgotten the own one.
     *
     * @return the password, which is kept nowhere and must be changed when it is used
     */
    @Transactional
    public String resetPassword(Authority by, String account) {
        AccountRow found = changed(by, account);
        String password = FirstPassword.draw(random);
        rows.setPassword(found.id(), hashes.hash(password), true);
        log.record(by.actor(), Deed.of("account.password-reset", account));
        return password;
    }

    /**
     * Links an account to somebody whom the county's sign-in service knows, instead of whom it was linked to before.
     *
     * @param typed the name that the service gives this person
     */
    @Transactional
    public void link(Authority by, String account, String typed) {
        String issuer =
                subjects.issuer().orElseThrow(() -> new AccountRefusedException(AccountRefusal.SUBJECT_NO_SERVICE));
        String subject = typed.strip();
        AccountRules.subject(subject);
        AccountRow found = changed(by, account);
        byte[] index = subjects.index(issuer, subject);
        if (rows.findLinked(index)
                .filter(other -> !other.id().equals(found.id()))
                .isPresent()) {
            throw new AccountRefusedException(AccountRefusal.SUBJECT_TAKEN);
        }
        rows.link(found.id(), issuer, index, clock.instant());
        log.record(by.actor(), Deed.of("account.linked", account).because(issuer));
    }

    /** Ends that the sign-in service signs in to an account. */
    @Transactional
    public void unlink(Authority by, String account) {
        AccountRow found = changed(by, account);
        if (found.seen().isLinked()) {
            rows.link(found.id(), null, null, null);
            log.record(by.actor(), Deed.of("account.unlinked", account));
        }
    }

    /** The accounts that an authority may change, by their names. */
    @Transactional
    public List<StaffAccount> within(Authority by) {
        return rows.all().stream()
                .filter(row -> AccountRules.mayChange(by, row, today()))
                .map(AccountRow::seen)
                .toList();
    }

    /** One of them. */
    @Transactional
    public Optional<StaffAccount> find(Authority by, String account) {
        return rows.find(account)
                .filter(row -> AccountRules.mayChange(by, row, today()))
                .map(AccountRow::seen);
    }

    private void granted(Authority by, List<Grant> held, StaffRole role, Unit unit) {
        if (!units.exists(unit)) {
            throw new AccountRefusedException(AccountRefusal.UNIT_UNKNOWN);
        }
        AccountRules.grant(by, held, role, unit);
    }

    private AccountRow changed(Authority by, String account) {
        if (by.isOf(account)) {
            throw new AccountRefusedException(AccountRefusal.ACCOUNT_OWN);
        }
        return rows.lockRow(account)
                .filter(row -> AccountRules.mayChange(by, row, today()))
                .orElseThrow(() -> new AccountRefusedException(AccountRefusal.ACCOUNT_UNKNOWN));
    }

    private void insert(Authority by, UUID id, String account, Grant grant) {
        rows.insert(id, grant, clock.instant(), by.actor().name());
        log.record(by.actor(), Deed.of("account.role-granted", account).because(words(grant)));
    }

    private static String words(Grant grant) {
        String days = grant.until() == null ? grant.from() + "/" : grant.from() + "/" + grant.until();
        return grant.role().code() + " " + grant.unit().path() + " " + days;
    }

    private LocalDate today() {
        return ChinaTime.day(clock.instant());
    }
}

package org.bianmin.domain.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.bianmin.domain.accounts.internal.AccountRow;
import org.bianmin.domain.accounts.internal.AccountRows;
import org.bianmin.domain.accounts.internal.AccountRules;
import org.bianmin.domain.accounts.internal.PasswordHashes;
import org.bianmin.domain.accounts.internal.ServiceSubjects;
import org.bianmin.domain.accounts.internal.SubstitutionRows;
import org.bianmin.ground.brakes.Brakes;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/** Signs staff in and out, and tells whether a session still holds. No transaction is open while a password is being computed. */
@ApplicationScoped
public class StaffSessions {

    /** After so long without a request a session is over. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** After so long a session is over in any case. */
    public static final Duration LONGEST = Duration.ofHours(10);

    private static final Duration RENEWED_AFTER = Duration.ofMinutes(5);
    private static final int ID_BYTES = 16;
    /** In the operation log for an account that there is not: what was typed there may be a password. */
    private static final String UNKNOWN = "unknown";

    private final AccountRows rows;
    private final SubstitutionRows substitutions;
    private final PasswordHashes hashes;
    private final ServiceSubjects subjects;
    private final Brakes brakes;
    private final OperationLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StaffSessions(
            AccountRows rows,
            SubstitutionRows substitutions,
            PasswordHashes hashes,
            ServiceSubjects subjects,
            Brakes brakes,
            OperationLog log,
            Clock clock) {
        this.rows = rows;
        this.substitutions = substitutions;
        this.hashes = hashes;
        this.subjects = subjects;
        this.brakes = brakes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Signs somebody in.
     *
     * @return empty if the account is none or locked, the password is wrong, or the sign-in service signs in instead; which of them is not
     *     told
     * @throws org.bianmin.ground.brakes.TooManyRequestsException if too many sign-ins have failed
     */
    public Optional<StaffSession> signIn(String typed, String password) {
        String account = typed.strip().toLowerCase(Locale.ROOT);
        return checked(
                account,
                password,
                row -> !row.seen().isLinked() || subjects.mayUsePassword(),
                found -> open(found, Deed.of("account.signed-in", account), false));
    }

    /**
     * Signs in whom the county's sign-in service has signed in.
     *
     * @param proof the name that the service gives this person, which may be asked for; what it throws is passed on
     * @return empty if no account is linked to it, or that is locked; which of them is not told
     * @throws org.bianmin.ground.brakes.TooManyRequestsException if too many sign-ins have failed
     */
    public Optional<StaffSession> signInByService(String issuer, Supplier<String> proof) {
        brakes.beginSignIn(issuer);
        byte[] subject = subjects.index(issuer, proof.get());
        Optional<StaffSession> session = QuarkusTransaction.requiringNew().call(() -> {
            Optional<AccountRow> found = rows.findLinked(subject);
            Optional<AccountRow> open = found.flatMap(
                            row -> rows.lockRow(row.seen().account()))
                    .filter(row -> row.seen().isLinked() && !row.seen().isLocked());
            if (open.isEmpty()) {
                String account = found.map(row -> row.seen().account()).orElse(UNKNOWN);
                log.record(
                        Actor.staff(UNKNOWN),
                        Deed.of("account.sign-in-failed", account).because(issuer));
            }
            return open.map(row ->
                    open(row, Deed.of("account.signed-in", row.seen().account()).because(issuer), true));
        });
        session.ifPresent(begun -> brakes.signedIn());
        return session;
    }

    /** Who a session belongs to; empty if it holds no longer. A query for the account and one for those for whom it stands in. */
    public Optional<SignedIn> current(StaffSession session) {
        Instant now = clock.instant();
        boolean over = now.isAfter(session.seen().plus(IDLE))
                || now.isAfter(session.began().plus(LONGEST));
        if (over) {
            return Optional.empty();
        }
        boolean renewed = now.isAfter(session.seen().plus(RENEWED_AFTER));
        return QuarkusTransaction.joiningExisting()
                .call(() -> rows.find(session.account())
                        .filter(row ->
                                row.epoch() == session.epoch() && !row.seen().isLocked())
                        .map(row -> row.member(
                                today(), substitutions.ofSubstitute(session.account(), today()), session.byService())))
                .map(member -> new SignedIn(member, renewed ? session.seenAt(now) : session, renewed));
    }

    /** Ends this session and all others of the account. */
    public void signOut(SignedIn signedIn) {
        QuarkusTransaction.joiningExisting().run(() -> {
            rows.endSessions(signedIn.session().account(), signedIn.session().epoch());
            log.record(
                    signedIn.member().actor(),
                    Deed.of("account.signed-out", signedIn.member().account()));
        });
    }

    /**
     * Changes the own password, which ends all sessions.
     *
     * @return a new session for the browser in which it was changed
     * @throws AccountRefusedException if the old one is wrong or the new one is none
     */
    public StaffSession setPassword(StaffMember member, String old, String fresh, String again) {
        AccountRules.password(member.account(), old, fresh, again);
        String hash = hashes.hash(fresh);
        return checked(member.account(), old, row -> true, found -> {
                    rows.setPassword(found.id(), hash, false);
                    return open(
                            rows.find(member.account()).orElseThrow(),
                            Deed.of("account.password-changed", member.account()),
                            false);
                })
                .orElseThrow(() -> new AccountRefusedException(AccountRefusal.PASSWORD_WRONG));
    }

    private interface Opening {
        StaffSession of(AccountRow found);
    }

    private Optional<StaffSession> checked(
            String account, String password, Predicate<AccountRow> may, Opening opening) {
        brakes.beginSignIn(account);
        Optional<AccountRow> found = QuarkusTransaction.requiringNew().call(() -> rows.find(account));
        boolean right = hashes.isOf(password, found.map(AccountRow::hash).orElse(null));
        Optional<StaffSession> session = QuarkusTransaction.requiringNew().call(() -> {
            Optional<AccountRow> now = found.filter(row -> right)
                    .flatMap(row ->
                            rows.lockRow(account).filter(same -> same.hash().equals(row.hash())))
                    .filter(row -> !row.seen().isLocked())
                    .filter(may);
            if (now.isEmpty()) {
                rows.countFailed(account);
                String subject = found.isPresent() ? account : UNKNOWN;
                log.record(Actor.staff(UNKNOWN), Deed.of("account.sign-in-failed", subject));
            }
            return now.map(opening::of);
        });
        if (session.isPresent()) {
            brakes.signedIn();
        } else {
            brakes.signInFailed(account);
        }
        return session;
    }

    private StaffSession open(AccountRow found, Deed deed, boolean byService) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        Instant now = clock.instant();
        String account = found.seen().account();
        rows.forgetFailed(found.id());
        log.record(Actor.staff(account), deed);
        return new StaffSession(HexFormat.of().formatHex(id), account, found.epoch(), now, now, byService);
    }

    private LocalDate today() {
        return ChinaTime.day(clock.instant());
    }
}

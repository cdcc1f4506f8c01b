package org.bianmin.domain.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bianmin.domain.accounts.internal.AccountRow;
import org.bianmin.domain.accounts.internal.AccountRows;
import org.bianmin.domain.accounts.internal.AccountRules;
import org.bianmin.domain.accounts.internal.SubstitutionRows;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

/**
 * Says who stands in for whom. Refuses with an {@link AccountRefusedException} what the authority may not, two people who work at no
 * office together, and what clashes with what is planned already.
 */
@ApplicationScoped
public class Substitutions {

    private static final int PAST = 20;

    private final AccountRows accounts;
    private final SubstitutionRows rows;
    private final OperationLog log;
    private final Clock clock;

    Substitutions(AccountRows accounts, SubstitutionRows rows, OperationLog log, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Lets an account stand in for another of its office. */
    @Transactional
    public void add(Authority by, String absent, String substitute, LocalDate from, LocalDate until) {
        AccountRow of = changed(by, absent);
        AccountRow other = accounts.find(substitute)
                .filter(row -> AccountRules.mayChange(by, row, today()))
                .orElseThrow(() -> new AccountRefusedException(AccountRefusal.SUBSTITUTE_UNKNOWN));
        LocalDate first = from == null ? today() : from;
        AccountRules.substitution(of, other, first, until, today());
        rows.clash(of.id(), other.id(), first, until).ifPresent(clash -> {
            throw new AccountRefusedException(clash);
        });
        rows.insert(
                UUID.randomUUID(),
                of.id(),
                other.id(),
                first,
                until,
                clock.instant(),
                by.actor().name());
        log.record(
                by.actor(),
                Deed.of("account.substituted", absent).because("by " + substitute + " " + first + "/" + until));
    }

    /** Ends it at this moment. */
    @Transactional
    public void end(Authority by, String absent, UUID id) {
        AccountRow of = changed(by, absent);
        if (rows.end(id, of.id(), clock.instant(), by.actor().name())) {
            log.record(by.actor(), Deed.of("account.substitution-ended", absent));
        }
    }

    /** Who stands in for an account, now or later. */
    @Transactional
    public List<Substitution> of(String absent) {
        return rows.ofAbsent(absent, today());
    }

    /** Who stood in for an account and no longer does, the latest first. */
    @Transactional
    public List<PastSubstitution> past(String absent) {
        return rows.past(absent, today(), PAST);
    }

    private AccountRow changed(Authority by, String account) {
        return accounts.lockRow(account)
                .filter(row -> !by.isOf(account) && AccountRules.mayChange(by, row, today()))
                .orElseThrow(() -> new AccountRefusedException(AccountRefusal.ACCOUNT_UNKNOWN));
    }

    private LocalDate today() {
        return ChinaTime.day(clock.instant());
    }
}

package org.bianmin.domain.cases.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.CaseStatus;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.audit.AuditTrail;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.numbers.LookupSecret;

/** Keeps the cases in PostgreSQL. */
@ApplicationScoped
public class CaseStore implements PanacheRepository<Case> {

    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CaseStore(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Stores a new case, or finds the open one that the same application has made already. When it returns, the case is
     * committed.
     *
     * @param prefix the jurisdiction's letters for case numbers
     * @param answers checked and normalised
     */
    @Transactional
    public Receipt receive(Item item, String prefix, Submission submission, Map<String, String> answers) {
        String fingerprint = Fingerprint.of(item.id(), answers, submission.attachments());
        lock(fingerprint);
        Optional<Case> same =
                find("fingerprint = ?1 and closedAt is null", fingerprint).firstResultOptional();
        if (same.isPresent()) {
            return Receipt.repeated(same.get());
        }
        Case fresh = new Case();
        fresh.receivedAt = clock.instant();
        fresh.number = nextNumber(prefix, ChinaTime.day(fresh.receivedAt)).value();
        fresh.lookupSecret = LookupSecret.draw(random).value();
        fresh.item = item.id();
        fresh.jurisdiction = item.jurisdiction();
        fresh.language = submission.pageLanguage().code();
        fresh.status = CaseStatus.RECEIVED.code();
        fresh.answers = Map.copyOf(answers);
        fresh.fingerprint = fingerprint;
        fresh.attachments = new ArrayList<>();
        for (Attachment attachment : submission.attachments()) {
            fresh.attachments.add(new StoredAttachment(fresh, fresh.attachments.size() + 1, attachment));
        }
        persist(fresh);
        audit.record("citizen", "case.received", fresh.number);
        return Receipt.first(fresh);
    }

    public Optional<Case> byNumber(CaseNumber number) {
        return find("number", number.value()).firstResultOptional();
    }

    /** The numbers of all cases of an item that were received in a month, in order. */
    public List<String> numbersReceived(String item, YearMonth month) {
        Instant from = ChinaTime.start(month);
        Instant to = ChinaTime.start(month.plusMonths(1));
        return getEntityManager()
                .createQuery(
                        "select number from Case where item = ?1 and receivedAt >= ?2 and receivedAt < ?3 order by number",
                        String.class)
                .setParameter(1, item)
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList();
    }

    /**
     * Makes two presses of one button stand in line: the second waits here until the first has committed, and then finds
     * its case.
     */
    private void lock(String fingerprint) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, fingerprint)
                .getSingleResult();
    }

    private CaseNumber nextNumber(String prefix, LocalDate day) {
        Number serial = (Number) getEntityManager()
                .createNativeQuery("""
                        insert into case_serial (prefix, received_on, last) values (?1, ?2, 1)
                        on conflict (prefix, received_on) do update set last = case_serial.last + 1
                        returning last
                        """)
                .setParameter(1, prefix)
                .setParameter(2, day)
                .getSingleResult();
        return CaseNumber.of(prefix, day, serial.intValue());
    }
}

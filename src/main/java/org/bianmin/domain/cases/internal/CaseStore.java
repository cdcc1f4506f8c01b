package org.bianmin.domain.cases.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.Entry;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.ObjectionReceived;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.Submission;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.crypto.KeyedIndex;
import org.bianmin.ground.crypto.NewDataKey;
import org.bianmin.ground.crypto.WrappedKey;
import org.bianmin.ground.files.SealedFiles;
import org.bianmin.ground.log.Commitment;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.numbers.LookupSecret;

/** Keeps the cases in PostgreSQL. */
@ApplicationScoped
public class CaseStore implements PanacheRepository<Case> {

    /** How far back the same answers are a possible duplicate; later they are a renewal. */
    private static final Duration DUPLICATES = Duration.ofDays(30);

    private final OperationLog log;
    private final DataKeys keys;
    private final SealedFiles files;
    private final CaseSecrets secrets;
    private final KeyedIndex index;
    private final Beginnings beginnings;
    private final Event<ObjectionReceived> objections;
    private final Clock clock;
    private final KnownTerms terms = new KnownTerms();
    private final SecureRandom random = new SecureRandom();

    CaseStore(
            OperationLog log,
            DataKeys keys,
            SealedFiles files,
            CaseSecrets secrets,
            KeyedIndex index,
            Beginnings beginnings,
            Event<ObjectionReceived> objections,
            Clock clock) {
        this.log = log;
        this.keys = keys;
        this.files = files;
        this.secrets = secrets;
        this.index = index;
        this.beginnings = beginnings;
        this.objections = objections;
        this.clock = clock;
    }

    /**
     * Stores the case of a form, or finds the one that the form has become already. When it returns, the case is committed.
     *
     * @param way in which it has come in
     * @param answers checked and normalised
     * @param shown for how long the secret is told again
     */
    @Transactional
    public Receipt receive(
            FormKey form,
            Rulebook book,
            Item item,
            Entry way,
            Submission submission,
            Map<String, String> answers,
            Duration shown) {
        Ticket ticket = ticket(form);
        NewDataKey fresh = ticket.key == null ? keys.draw() : null;
        DataKey key = fresh == null ? ticket.key : fresh.key();
        Instant now = clock.instant();
        CaseNumber number = CaseNumber.of(prefix(book, item), ChinaTime.day(now), ticket.serial);
        LookupSecret secret = secrets.of(form);
        Derived derived = Derived.of(book.formOf(item), item.jurisdiction(), answers, index);
        Beginning beginning = beginnings.of(book, item, answers, derived.unit());
        CaseInsert insert = new CaseInsert(getEntityManager(), fresh)
                .terms(terms.of(book, item))
                .begins(book, item, way, beginning)
                .at(now)
                .with("number", number.value())
                .with("language", submission.pageLanguage().code())
                .with("form", form.hash())
                .with("key", key.id())
                .with("answers", SealedAnswers.seal(key, SealedAnswers.OF_CASE, answers))
                .with("secret", secrets.hash(number.value(), secret))
                .with("same", index.of(Derived.SAME_ANSWERS, Fingerprint.of(item.id(), answers)))
                .with("since", now.minus(DUPLICATES))
                .derived(derived);
        if (!insert.stores()) {
            forget(ticket.key);
            return again(form, shown).orElseThrow();
        }
        beginnings.rated(number, beginning, now);
        if (item.isLetter() && answers.containsKey(LetterKind.NOTICE)) {
            objections.fire(new ObjectionReceived(number.value(), item.jurisdiction(), answers.get(LetterKind.NOTICE)));
        }
        for (Attachment attachment : submission.attachments()) {
            ReceivedFile received = ReceivedFile.of(attachment);
            files.add(key, received.name(), received.mediaType(), received.content());
        }
        log.record(way.actor(), Deed.of("case.received", number.value()).with(Commitment.to(answers, key, random)));
        return new Receipt(number.value(), secret.value(), item.id(), now, false);
    }

    private static String prefix(Rulebook book, Item item) {
        return book.catalog().jurisdictionOf(item).casePrefix() + (item.isLetter() ? LetterKind.MARK : "");
    }

    /** The case that a form has become. */
    @Transactional
    public Optional<Receipt> again(FormKey form, Duration shown) {
        return find("formKeyHash", form.hash())
                .firstResultOptional()
                .map(found -> new Receipt(
                        found.number,
                        secrets.again(found, form, shown)
                                .map(LookupSecret::value)
                                .orElse(null),
                        found.item,
                        found.receivedAt,
                        true));
    }

    public Optional<Case> byNumber(CaseNumber number) {
        return find("number", number.value()).firstResultOptional();
    }

    /** When the first case was received. */
    @Transactional
    public Optional<Instant> firstReceived() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(receivedAt) from Case", Instant.class)
                .getSingleResult());
    }

    /** The numbers of some cases with personal data that were received before a moment, the oldest first. */
    public List<CaseNumber> receivedBefore(Instant end, int most) {
        return find("erasedAt is null and receivedAt < ?1 order by receivedAt", end).page(0, most).stream()
                .map(found -> new CaseNumber(found.number))
                .toList();
    }

    /** The numbers of some cases that are not marked as erased, although their data key is. */
    public List<CaseNumber> withoutKey(int most) {
        List<?> numbers =
                getEntityManager().createNativeQuery("""
                        select c.number from service_case c join data_key d on d.id = c.data_key
                        where d.wrapped is null and c.erased_at is null order by c.id limit ?1
                        """).setParameter(1, most).getResultList();
        return numbers.stream().map(number -> new CaseNumber((String) number)).toList();
    }

    /**
     * Takes from a case what is personal and notes when.
     *
     * @return the id of its data key; empty where there is no such case or it has been erased
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> erase(CaseNumber number, Instant now) {
        List<?> keys = getEntityManager()
                .createNativeQuery("""
                        update service_case set erased_at = ?2, answers_sealed = null, same_answers = null,
                            possible_duplicate = null, document_index = null, telephone_index = null
                        where number = ?1 and erased_at is null returning data_key
                        """)
                .setParameter(1, number.value())
                .setParameter(2, now)
                .getResultList();
        return keys.stream().findFirst().map(UUID.class::cast);
    }

    /** When a case was erased, as the database says and not what a session has read of it before; empty if it was not. */
    public Optional<Instant> erasedAt(CaseNumber number) {
        return getEntityManager()
                .createQuery("select erasedAt from Case where number = ?1 and erasedAt is not null", Instant.class)
                .setParameter(1, number.value())
                .getResultStream()
                .findFirst();
    }

    /** The cases of an item that were received in a month, in order, each with the code of its town; an empty one where it is of no town. */
    public SortedMap<String, String> townsReceived(String item, YearMonth month) {
        SortedMap<String, String> towns = new TreeMap<>();
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select c.number, coalesce(w.town, '') from service_case c left join work_list w on w.case_id = c.id
                        where c.item = ?1 and c.received_at >= ?2 and c.received_at < ?3
                        """)
                .setParameter(1, item)
                .setParameter(2, ChinaTime.start(month))
                .setParameter(3, ChinaTime.start(month.plusMonths(1)))
                .getResultList();
        rows.forEach(row -> towns.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return towns;
    }

    /** A serial number and, if the form has been kept as a draft, the data key with which its files are sealed. */
    private record Ticket(int serial, DataKey key) {}

    /** Takes the next serial number, which nobody else waits for or gets, and the draft of the form, which ends with it. */
    private Ticket ticket(FormKey form) {
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery("""
                        with draft as (delete from form_draft where form_key_hash = :form returning data_key)
                        select nextval('case_number_serial'), cast(pg_advisory_xact_lock_shared(:lock) as text),
                            known.id, known.master_key, known.wrapped
                        from (values (1)) as form left join draft on true left join data_key known on known.id = draft.data_key
                        """)
                .setParameter("form", form.hash())
                .setParameter("lock", DataKeys.LOCK)
                .getSingleResult();
        UUID id = (UUID) row[2];
        return new Ticket(
                ((Number) row[0]).intValue(),
                id == null ? null : keys.open(id, new WrappedKey((String) row[3], (byte[]) row[4])));
    }

    /** A draft that was begun again after its form had been handed in belongs to nothing. */
    private void forget(DataKey draft) {
        if (draft != null) {
            files.removeAll(draft.id());
            keys.forget(draft.id());
        }
    }
}

package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.crypto.WrappedKey;
import org.bianmin.ground.text.Language;

/** Keeps forms that are being filled in, in the table {@code form_draft}. */
@ApplicationScoped
public class DraftStore {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<EntityManager> database;

    private final DataKeys keys;
    private final Clock clock;

    DraftStore(Instance<EntityManager> database, DataKeys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** A draft as it is kept. */
    public record Kept(String item, String language, DataKey key, Map<String, String> answers) {}

    /** The draft of a form, and nobody else changes it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Kept> find(FormKey form) {
        List<?> rows = database.get()
                .createNativeQuery("""
                        select draft.item, draft.language, draft.answers_sealed, known.id, known.master_key, known.wrapped
                        from form_draft draft join data_key known on known.id = draft.data_key
                        where draft.form_key_hash = ?1 for update of draft
                        """)
                .setParameter(1, form.hash())
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> {
            DataKey key = keys.open((UUID) row[3], new WrappedKey((String) row[4], (byte[]) row[5]));
            Map<String, String> answers =
                    row[2] == null ? Map.of() : SealedAnswers.open(key, SealedAnswers.OF_DRAFT, (byte[]) row[2]);
            return new Kept((String) row[0], (String) row[1], key, answers);
        });
    }

    /**
     * Begins the draft of a form, or takes up the one that there is.
     *
     * @return its data key; empty where the form has been handed in
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<DataKey> open(FormKey form, String item, Language language) {
        Optional<DataKey> kept = find(form).map(Kept::key);
        if (kept.isEmpty() && isHandedIn(form)) {
            return Optional.empty();
        }
        return kept.or(() -> begin(form, item, language));
    }

    /** Keeps answers in a draft that is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(FormKey form, String item, Language language, DataKey key, Map<String, String> typed) {
        database.get()
                .createNativeQuery("""
                        update form_draft set item = ?2, language = ?3, answers_sealed = ?4, saved_at = ?5
                        where form_key_hash = ?1
                        """)
                .setParameter(1, form.hash())
                .setParameter(2, item)
                .setParameter(3, language.code())
                .setParameter(4, SealedAnswers.seal(key, SealedAnswers.OF_DRAFT, typed))
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    /** Notes that somebody is at work on a draft that is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void touch(FormKey form) {
        database.get()
                .createNativeQuery("update form_draft set saved_at = ?2 where form_key_hash = ?1")
                .setParameter(1, form.hash())
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    /**
     * Takes away some drafts that nobody has touched since a moment.
     *
     * @param saved whether those that are kept under a number, or those that only their browser finds again
     * @return the ids of their data keys, which the caller erases with the files
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> takeUntouchedSince(Instant end, boolean saved, int most) {
        List<?> ids = database.get()
                .createNativeQuery("""
                        delete from form_draft where form_key_hash in (
                            select form_key_hash from form_draft
                            where saved_at < ?1 and (saved_number is not null) = ?3 order by saved_at limit ?2
                            for update skip locked)
                        returning data_key
                        """)
                .setParameter(1, end)
                .setParameter(2, most)
                .setParameter(3, saved)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Somebody else may begin it at the same moment: then theirs is taken, and the key drawn here is not kept. */
    private Optional<DataKey> begin(FormKey form, String item, Language language) {
        DataKey key = keys.make();
        int begun = database.get()
                .createNativeQuery("""
                        insert into form_draft (form_key_hash, item, language, data_key, saved_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                        """)
                .setParameter(1, form.hash())
                .setParameter(2, item)
                .setParameter(3, language.code())
                .setParameter(4, key.id())
                .setParameter(5, clock.instant())
                .executeUpdate();
        if (begun == 1) {
            return Optional.of(key);
        }
        keys.forget(key.id());
        return find(form).map(Kept::key);
    }

    private boolean isHandedIn(FormKey form) {
        return !database.get()
                .createNativeQuery("select 1 from service_case where form_key_hash = ?1")
                .setParameter(1, form.hash())
                .getResultList()
                .isEmpty();
    }
}

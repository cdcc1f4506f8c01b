package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.OpenedForm;
import org.bianmin.domain.cases.SavedForm;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.crypto.KeyedDraw;
import org.bianmin.ground.crypto.KeyedIndex;
import org.bianmin.ground.crypto.WrappedKey;
import org.bianmin.ground.numbers.LookupSecret;
import org.bianmin.ground.numbers.SavedNumber;

/**
 * Those of the forms in {@code form_draft} that are kept under a number. The code is not stored: it is drawn anew from the key of the
 * form, which is sealed with the form's data key.
 */
@ApplicationScoped
public class SavedStore {

    private static final String PURPOSE = "saved-form";

    private final Instance<EntityManager> database;
    private final DataKeys keys;
    private final KeyedDraw draw;
    private final KeyedIndex index;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SavedStore(Instance<EntityManager> database, DataKeys keys, KeyedDraw draw, KeyedIndex index, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.draw = draw;
        this.index = index;
        this.clock = clock;
    }

    /** Gives a form its number and its code, or tells those that it has; empty where there is no such form. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<SavedForm> keep(FormKey form) {
        List<?> rows = database.get()
                .createNativeQuery("""
                        select draft.saved_number, known.id, known.master_key, known.wrapped
                        from form_draft draft join data_key known on known.id = draft.data_key
                        where draft.form_key_hash = ?1 for update of draft
                        """)
                .setParameter(1, form.hash())
                .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(row -> {
            SavedNumber number = row[0] == null ? SavedNumber.draw(random) : new SavedNumber((String) row[0]);
            LookupSecret code = LookupSecret.of(draw.of(PURPOSE, form.value()));
            DataKey key = keys.open((UUID) row[1], new WrappedKey((String) row[2], (byte[]) row[3]));
            database.get()
                    .createNativeQuery("""
                            update form_draft set saved_number = ?2, saved_code = ?3, saved_key = ?4, saved_at = ?5
                            where form_key_hash = ?1
                            """)
                    .setParameter(1, form.hash())
                    .setParameter(2, number.value())
                    .setParameter(3, hash(number, code))
                    .setParameter(4, key.sealText(PURPOSE, form.value()))
                    .setParameter(5, clock.instant())
                    .executeUpdate();
            return new SavedForm(number, code);
        });
    }

    /** The form of that number and code; empty where there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<OpenedForm> open(SavedNumber number, LookupSecret code) {
        List<?> rows = database.get()
                .createNativeQuery("""
                        select draft.item, draft.saved_code, draft.saved_key, known.id, known.master_key, known.wrapped
                        from form_draft draft join data_key known on known.id = draft.data_key
                        where draft.saved_number = ?1
                        """)
                .setParameter(1, number.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .filter(row -> MessageDigest.isEqual(hash(number, code), (byte[]) row[1]))
                .map(row -> {
                    DataKey key = keys.open((UUID) row[3], new WrappedKey((String) row[4], (byte[]) row[5]));
                    FormKey form = FormKey.parse(key.openText(PURPOSE, (byte[]) row[2]))
                            .orElseThrow();
                    return new OpenedForm((String) row[0], form, List.of());
                });
    }

    private byte[] hash(SavedNumber number, LookupSecret code) {
        return index.of(PURPOSE, number.value() + " " + code.value());
    }
}

package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.KeyedIndex;
import org.hibernate.Session;

/** Puts other answers in the place of those of a case, with all that stands of them beside what is sealed. */
@ApplicationScoped
public class AnswerStore {

    private static final String UPDATE = """
            update service_case c set answers_sealed = :answers, same_answers = :same, document_index = :document,
                telephone_index = :telephone, birth_month = :birth, sex = :sex,
                possible_duplicate = (select max(earlier.number) from service_case earlier
                    where earlier.same_answers = :same and earlier.id <> c.id and earlier.received_at <= c.received_at
                        and earlier.received_at > c.received_at - interval '30 days')
            where c.id = :id and c.erased_at is null
            """;

    private final Instance<EntityManager> database;
    private final KeyedIndex index;

    AnswerStore(Instance<EntityManager> database, KeyedIndex index) {
        this.database = database;
        this.index = index;
    }

    /** What has been answered, as it stands now and not as a session has read it before; none once it is erased. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, String> of(Case found, DataKey key) {
        byte[] sealed = database.get()
                .unwrap(Session.class)
                .createNativeQuery("select answers_sealed from service_case where id = :id", byte[].class)
                .setParameter("id", found.id)
                .getSingleResult();
        return sealed == null ? Map.of() : SealedAnswers.open(key, SealedAnswers.OF_CASE, sealed);
    }

    /** Stores them, unless the case has been erased. The town or village named in them leads the case nowhere: that is a step of its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Case found, DataKey key, Item item, Form form, Map<String, String> answers) {
        Derived derived = Derived.of(form, item.jurisdiction(), answers, index);
        database.get()
                .unwrap(Session.class)
                .createNativeMutationQuery(UPDATE)
                .setParameter("answers", SealedAnswers.seal(key, SealedAnswers.OF_CASE, answers))
                .setParameter("same", index.of(Derived.SAME_ANSWERS, Fingerprint.of(item.id(), answers)))
                .setParameter("document", derived.documentIndex(), byte[].class)
                .setParameter("telephone", derived.telephoneIndex(), byte[].class)
                .setParameter("birth", derived.birthMonth(), LocalDate.class)
                .setParameter("sex", derived.sex(), String.class)
                .setParameter("id", found.id)
                .executeUpdate();
    }
}

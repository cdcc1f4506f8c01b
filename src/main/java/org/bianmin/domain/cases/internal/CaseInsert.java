package org.bianmin.domain.cases.internal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.CaseState;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.CaseTerms;
import org.bianmin.domain.cases.Entry;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.NewDataKey;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** The statement that stores a case with its terms, its first event and its row on the work list, all or nothing. */
final class CaseInsert {

    /** Stores nothing where the form has become a case. */
    private static final String INSERT = """
            with terms as (
                insert into case_terms (digest, text, first_at) values (:terms, :text, :at) on conflict (digest) do nothing
            ), received as (
                insert into service_case (terms, number, item, jurisdiction, language, received_at, form_key_hash, data_key,
                    answers_sealed, secret_hash, same_answers, possible_duplicate, document_index, telephone_index, birth_month, sex)
                values (:terms, :number, :item, :place, :language, :at, :form, :key, :answers, :secret, :same,
                    (select max(earlier.number) from service_case earlier
                        where earlier.same_answers = :same and earlier.received_at > :since),
                    :document, :telephone, :birth, :sex)
                on conflict (form_key_hash) do nothing
                returning id, number, data_key
            ), event as (
                insert into case_event (case_id, position, at, actor, role, unit, action, state, data)
                select id, 1, :at, :actor, :role, :counter, 'receive', :state, cast(:data as jsonb) from received
            )%s
            insert into work_list (case_id, number, item, place, town, village, taken_in_at, process, state, holder, position,
                received_at, urgent_on, due_on, due_kind, barred, closed_at)
            select id, number, :item, :place, :town, :village, coalesce(:counter, :unit), :process, :state,
                :holder, 1, :at, coalesce(cast(:due as date), cast(:day as date)), cast(:due as date), :dueKind,
                string_to_array(:barred, ' '), case when :holder = 'nobody' then cast(:at as timestamptz) end
            from received
            """;

    private static final String WITHOUT_KEY = INSERT.formatted("");

    private static final String WITH_KEY = INSERT.formatted("""
            , key as (
                insert into data_key (id, wrapped, master_key, made_at)
                select received.data_key, :wrapped, :master, :at from received
            )
            """);

    private final MutationQuery insert;

    /** @param fresh the data key of the case; null where that of its draft becomes it */
    CaseInsert(EntityManager database, NewDataKey fresh) {
        insert = database.unwrap(Session.class).createNativeMutationQuery(fresh == null ? WITHOUT_KEY : WITH_KEY);
        if (fresh != null) {
            insert.setParameter("wrapped", fresh.wrapped().sealed())
                    .setParameter("master", fresh.wrapped().master());
        }
    }

    CaseInsert with(String name, Object value) {
        insert.setParameter(name, value);
        return this;
    }

    CaseInsert at(Instant now) {
        return with("at", now).with("day", ChinaTime.day(now));
    }

    CaseInsert terms(CaseTerms terms) {
        return with("terms", terms.digest()).with("text", terms.text());
    }

    /** Where the case begins, in which office, and how it came there. */
    CaseInsert begins(Rulebook book, Item item, Entry way, Beginning beginning) {
        Unit unit = beginning.unit();
        CaseProcess process = book.processes().ofItem(item.id());
        CaseState start = book.processes().state(beginning.state() == null ? process.start() : beginning.state());
        Map<String, String> data = new HashMap<>(way.data());
        data.putAll(beginning.data());
        data.put(Data.PROCESS, process.id());
        data.put(Data.UNIT, unit.path());
        insert.setParameter(
                        "counter", way.counter() == null ? null : way.counter().path(), String.class)
                .setParameter("town", unit.town(), String.class)
                .setParameter("village", unit.village(), String.class)
                .setParameter("due", beginning.due(), LocalDate.class)
                .setParameter("dueKind", beginning.dueKind(), String.class)
                .setParameter("barred", beginning.barred(), String.class);
        return with("item", item.id())
                .with("actor", way.actor().name())
                .with("role", way.role())
                .with("unit", unit.path())
                .with("place", unit.place())
                .with("process", process.id())
                .with("state", start.id())
                .with("holder", start.holder().code())
                .with("data", EventStore.json(data));
    }

    CaseInsert derived(Derived derived) {
        insert.setParameter("document", derived.documentIndex(), byte[].class)
                .setParameter("telephone", derived.telephoneIndex(), byte[].class)
                .setParameter("birth", derived.birthMonth(), LocalDate.class)
                .setParameter("sex", derived.sex(), String.class);
        return this;
    }

    /** Stores the case; false where the form has become one already. */
    boolean stores() {
        return insert.executeUpdate() > 0;
    }
}

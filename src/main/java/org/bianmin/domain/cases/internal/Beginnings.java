package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.Processes;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.calendar.Deadline;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.numbers.CaseNumber;
import org.hibernate.Session;

/**
 * Tells where cases begin: an application at the office that was named, a guarded letter at the office above the one that it is about,
 * with whoever had the name of the person complained of when it came kept away from it (信访工作条例 Regulations on the Work of Letters and Visits,
 * articles 28 and 30).
 */
@ApplicationScoped
class Beginnings {

    /** A visit that was rated so, or lower, is put right. */
    private static final int DISSATISFIED = 2;

    /** Staff of a place with their names. */
    private static final String STAFF = """
            select distinct s.account, s.name from staff_account s join role_grant g on g.account = s.id
            where g.unit = ?1 or g.unit like ?2 order by s.account
            """;

    private static final String RATED = """
            insert into case_rating (case_id, office, rating, at, reasons)
            select id, :office, :rating, :at, string_to_array(:reasons, ' ') from service_case where number = :number
            """;

    private final Instance<EntityManager> database;
    private final Clock clock;

    Beginnings(Instance<EntityManager> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Where a case begins.
     *
     * @param answers checked and normalised
     * @param named the office that the form names
     */
    Beginning of(Rulebook book, Item item, Map<String, String> answers, Unit named) {
        Optional<LetterKind> letter = book.catalog().letter(item.id());
        if (letter.isEmpty()) {
            return Beginning.ofApplication(named);
        }
        Map<String, String> data = new HashMap<>();
        if (named.town() != null) {
            data.put(Data.ABOUT, named.path());
        }
        String barred = String.join(" ", accounts(item.jurisdiction(), answers.get(LetterKind.ABOUT_PERSON)));
        if (!barred.isEmpty()) {
            data.put(Data.BARRED, barred);
        }
        Optional<Limit> told =
                book.processes().kind(letter.get().process()).letter().told().map(Said::value);
        told.ifPresent(limit -> data.put(Data.LIMIT, limit.written()));
        LocalDate today = ChinaTime.day(clock.instant());
        Optional<Deadline> end = told.map(limit -> book.deadlines().of(today, limit, List.of()));
        Optional<Integer> rating =
                Optional.ofNullable(answers.get(LetterKind.RATING)).map(Integer::valueOf);
        return new Beginning(
                book.reaches(letter.get(), named),
                data,
                end.map(Deadline::day).orElse(null),
                end.map(one -> one.kind().name().toLowerCase(Locale.ROOT)).orElse(null),
                rating.filter(level -> level > DISSATISFIED)
                        .map(level -> Processes.NOTED)
                        .orElse(null),
                rating.orElse(null),
                reasons(answers),
                barred);
    }

    /** Keeps the rating of a visit beside those of cases, so that it counts among them. */
    void rated(CaseNumber number, Beginning beginning, Instant now) {
        if (beginning.rating() != null) {
            database.get()
                    .unwrap(Session.class)
                    .createNativeMutationQuery(RATED)
                    .setParameter(
                            "office",
                            beginning
                                    .data()
                                    .getOrDefault(Data.ABOUT, beginning.unit().path()))
                    .setParameter("rating", beginning.rating())
                    .setParameter("at", now)
                    .setParameter("reasons", String.join(" ", beginning.reasons()))
                    .setParameter("number", number.value())
                    .executeUpdate();
        }
    }

    private static List<String> reasons(Map<String, String> answers) {
        return answers.keySet().stream()
                .filter(name -> name.startsWith(LetterKind.REASON))
                .map(name -> name.substring(LetterKind.REASON.length()))
                .toList();
    }

    private List<String> accounts(String place, String name) {
        if (name == null || name.isBlank()) {
            return List.of();
        }
        WrittenNames written = new WrittenNames(name);
        return database
                .get()
                .unwrap(Session.class)
                .createNativeQuery(STAFF, Object[].class)
                .setParameter(1, place)
                .setParameter(2, place + "/%")
                .getResultList()
                .stream()
                .filter(row -> written.name((String) row[1]))
                .map(row -> (String) row[0])
                .toList();
    }
}

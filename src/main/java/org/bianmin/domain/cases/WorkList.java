package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bianmin.domain.cases.internal.Derived;
import org.bianmin.domain.cases.internal.WorkListQuery;
import org.bianmin.domain.cases.internal.WorkListReader;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.crypto.KeyedIndex;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.numbers.DocumentKind;
import org.bianmin.ground.numbers.DocumentNumber;
import org.bianmin.ground.numbers.Telephone;

/** The cases that a member of staff sees: the open ones in the order of their urgency, and single ones that are looked for. */
@ApplicationScoped
public class WorkList {

    private static final int MOST_FOUND = 50;

    private final WorkListReader rows;
    private final KeyedIndex index;
    private final OperationLog log;
    private final Clock clock;

    WorkList(WorkListReader rows, KeyedIndex index, OperationLog log, Clock clock) {
        this.rows = rows;
        this.index = index;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Some open cases, the most urgent first.
     *
     * @param after where to go on; null for the beginning
     * @param most how many; whoever wants to know whether there are more asks for one more
     */
    @Transactional
    public List<WorkListRow> open(
            Rulebook book, Handler handler, WorkListFilter filter, WorkListPlace after, int most) {
        LocalDate today = ChinaTime.day(clock.instant());
        return WorkListQuery.open(book.divisions(), handler, filter, after, today, most)
                .map(rows::read)
                .orElse(List.of());
    }

    /** A case of any state by its number; empty if there is none, or none that this member of staff sees. */
    @Transactional
    public Optional<WorkListRow> find(Handler handler, CaseNumber number) {
        return WorkListQuery.numbered(handler, List.of(number.value()), 1).map(rows::read).stream()
                .flatMap(List::stream)
                .findFirst();
    }

    /** Cases of any state by their numbers, those that this member of staff sees, the latest first. */
    @Transactional
    public List<WorkListRow> find(Handler handler, List<String> numbers) {
        return WorkListQuery.numbered(handler, numbers, MOST_FOUND)
                .map(rows::read)
                .orElse(List.of());
    }

    /**
     * The cases of whoever has that number of a document or of a telephone, open or not, the latest first. The search is logged, and
     * not what was searched for.
     *
     * @param typed as it was typed; finds nothing where it can be neither
     */
    @Transactional
    public List<WorkListRow> search(Handler handler, String typed) {
        List<byte[]> documents = documents(typed).stream()
                .map(number -> Derived.documentIndex(number, index))
                .toList();
        List<byte[]> telephones = Telephone.parse(typed)
                .map(telephone -> List.of(Derived.telephoneIndex(telephone.number(), index)))
                .orElse(List.of());
        if (documents.isEmpty() && telephones.isEmpty()) {
            return List.of();
        }
        List<WorkListRow> found = new ArrayList<>(WorkListQuery.ofPerson(handler, documents, telephones, MOST_FOUND)
                .map(rows::read)
                .orElse(List.of()));
        log.record(
                Actor.staff(handler.account()),
                Deed.of("case.searched", documents.isEmpty() ? "telephone" : "document")
                        .because("found " + found.size()));
        return found;
    }

    /** The numbers that it can be, by each kind of document; most often one. */
    private Set<String> documents(String typed) {
        LocalDate today = ChinaTime.day(clock.instant());
        Set<String> numbers = new LinkedHashSet<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind != DocumentKind.NONE) {
                DocumentNumber.judge(kind, typed, today).accepted().ifPresent(number -> numbers.add(number.number()));
            }
        }
        return numbers;
    }
}

package org.bianmin.domain.cases;

import java.util.Locale;
import org.bianmin.ground.calendar.Deadline;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Says in words when a case is due. What nobody has stated is said not to be stated. */
public record DueWords(Rulebook book) {

    /** When the limit of a case ends; that none is stated where none is. */
    public Text of(CaseHistory history) {
        Deadline deadline = book.deadline(history);
        if (deadline == null) {
            return messages().text("due_unstated");
        }
        return messages()
                .text("due_" + deadline.kind().name().toLowerCase(Locale.ROOT))
                .with("day", Text.same(String.valueOf(deadline.day())))
                .with("year", Text.same(String.valueOf(deadline.missing())))
                .with("limit", limit(history.limit()))
                .with("from", Text.same(String.valueOf(history.accepted())));
    }

    /** A limit: 5 个工作日. */
    public Text limit(Limit limit) {
        Text unit = messages().text("unit_" + limit.unit().code());
        return new Text(limit.amount() + " " + unit.zh(), limit.amount() + " " + unit.en());
    }

    private Messages messages() {
        return book.catalog().messages();
    }
}

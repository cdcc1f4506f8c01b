package org.bianmin.domain.queries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.queries.RecordHolder.Line;
import org.bianmin.domain.queries.RecordHolder.Person;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.text.Text;

/** Asks those who hold the data. */
@ApplicationScoped
public class Queries {

    /** The reason of {@code nature-reasons.csv} by which an item is known to be one. */
    public static final String LOOKED_UP = "looked-up";

    private final Instance<RecordHolder> holders;
    private final OperationLog log;

    Queries(Instance<RecordHolder> holders, OperationLog log) {
        this.holders = holders;
        this.log = log;
    }

    /** An answer, which nobody keeps. */
    public record Answer(Text holder, List<Line> lines) {}

    /** Whoever holds the data of an item; empty where nobody is connected that does. */
    public Optional<Text> holder(Item item) {
        return of(item).map(RecordHolder::name);
    }

    /**
     * Asks for what is held of a person, for a print. Logged before it is asked: by whom, for which item, and which kind of document
     * was seen, never whose.
     *
     * @return empty where nobody is connected that holds it
     */
    @Transactional
    public Optional<Answer> ask(Item item, Person person, Actor by) {
        return of(item).map(holder -> {
            log.record(by, Deed.of("query.printed", item.id()).because("document seen: " + person.document()));
            return new Answer(holder.name(), holder.lookUp(item, person));
        });
    }

    private Optional<RecordHolder> of(Item item) {
        return holders.stream().filter(holder -> holder.holds(item)).findFirst();
    }
}

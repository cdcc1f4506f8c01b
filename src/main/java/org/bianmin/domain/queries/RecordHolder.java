package org.bianmin.domain.queries;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * Whoever holds the data of a query, such as the social insurance agency. A packaging that is connected to one gives a bean of this;
 * none is, so the pages say where to go.
 */
public interface RecordHolder {

    /** What it is called. */
    Text name();

    /** Whether it holds the data of an item. */
    boolean holds(Item item);

    /**
     * Looks up what it holds of a person.
     *
     * @return in the order in which it is printed; none where it holds nothing of that person
     */
    List<Line> lookUp(Item item, Person person);

    /** A line of what it holds. */
    record Line(Text label, String value) {}

    /**
     * Who asks, as the member of staff has seen it.
     *
     * @param document the code of the kind of identity document
     * @param number of that document
     */
    record Person(String document, String number, String name) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Person";
        }
    }
}

package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.queries.RecordHolder;
import org.bianmin.ground.text.Text;

/** Somebody who holds the data of one item of the small content, and of no other. */
@Singleton
final class SampleRecords implements RecordHolder {

    static final String HELD = "11010519491231002X";

    @Override
    public Text name() {
        return new Text("县社保中心", "The county's social insurance centre");
    }

    @Override
    public boolean holds(Item item) {
        return item.id().equals("east-6");
    }

    @Override
    public List<Line> lookUp(Item item, Person person) {
        return person.number().equals(HELD) ? List.of(new Line(new Text("缴费月数", "Months paid"), "123")) : List.of();
    }
}

package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * Which departments were asked for their opinions since the lead department of a joint case (联办件) was named last, and which have given
 * them.
 *
 * @param all in the order in which they were asked
 */
public record JointOpinions(List<Opinion> all) {

    /** The action that names the lead department, and begins the round. */
    private static final String LEAD = "lead";

    /** The action with which a department is no longer waited for. */
    private static final String WAIVE = "waive-opinion";

    public JointOpinions {
        all = List.copyOf(all);
    }

    /**
     * The opinion of a department.
     *
     * @param given the day on which it was recorded; null while it is not there
     * @param waived whether, instead, a reason was recorded why nobody waits for it
     */
    public record Opinion(String department, LocalDate given, boolean waived) {

        /** Whether it is still waited for. */
        public boolean isMissing() {
            return given == null;
        }
    }

    static JointOpinions of(List<CaseEvent> events) {
        Map<String, Opinion> asked = new LinkedHashMap<>();
        for (CaseEvent event : events) {
            if (event.action().equals(LEAD)) {
                asked.clear();
            }
            Optional.ofNullable(event.data().get(Data.DEPARTMENTS)).stream()
                    .flatMap(String::lines)
                    .forEach(department -> asked.putIfAbsent(department, new Opinion(department, null, false)));
            Optional.ofNullable(event.data().get(Data.DEPARTMENT))
                    .ifPresent(department -> asked.put(
                            department,
                            new Opinion(
                                    department,
                                    ChinaTime.day(event.at()),
                                    event.action().equals(WAIVE))));
        }
        return new JointOpinions(new ArrayList<>(asked.values()));
    }

    /** The departments that are still waited for. */
    public List<String> missing() {
        return all.stream().filter(Opinion::isMissing).map(Opinion::department).toList();
    }
}

package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.supervision.TaskRules.Bar;
import org.junit.jupiter.api.Test;

/** What is done about a rating of somebody who was dissatisfied: in which order, and by whom. */
class RatingRulesTest {

    private static final Unit PLACE = Unit.ofPlace("north");
    private static final Unit TOWN = new Unit("north", "990001100", null);
    private static final Handler ABOVE = handler("above", StaffRole.MANAGER, PLACE);
    private static final Handler CONCERNED = handler("window", StaffRole.TOWN_WINDOW, TOWN);

    private final List<TaskEvent> events = new ArrayList<>();

    @Test
    void itDoesNotCloseBeforeWhoRatedWasCalledBackAndTold() {
        Task answered = task(TaskState.ANSWERED, Map.of("rating", "1"));
        assertEquals(Optional.of(Bar.UNTOLD), bar(answered, TaskAction.VERIFY, ABOVE));
        done(TaskAction.CALLED, "above");
        assertEquals(Optional.of(Bar.UNTOLD), bar(answered, TaskAction.VERIFY, ABOVE));
        done(TaskAction.TOLD, "above");
        assertEquals(Optional.empty(), bar(answered, TaskAction.VERIFY, ABOVE));
    }

    @Test
    void theOfficeAppealsAndSomebodyElseFindsOut() {
        Task open = task(TaskState.OPEN, Map.of("rating", "2"));
        assertEquals(Optional.of(Bar.STATE), bar(open, TaskAction.MISTAKEN, ABOVE), "nobody has appealed");
        assertEquals(Optional.empty(), bar(open, TaskAction.APPEAL, CONCERNED));
        done(TaskAction.APPEAL, "window");
        assertEquals(Optional.of(Bar.ROLE), bar(open, TaskAction.MISTAKEN, CONCERNED));
        assertEquals(Optional.empty(), bar(open, TaskAction.MISTAKEN, ABOVE));
        Handler moved = handler("window", StaffRole.MANAGER, PLACE);
        assertEquals(Optional.of(Bar.SAME_PERSON), bar(open, TaskAction.MISTAKEN, moved), "not who has appealed");
    }

    @Test
    void anotherFindingKnowsNothingOfThis() {
        Task other = task(TaskState.ANSWERED, Map.of());
        for (TaskAction action : List.of(TaskAction.CALLED, TaskAction.TOLD, TaskAction.APPEAL, TaskAction.MISTAKEN)) {
            assertEquals(Optional.of(Bar.STATE), bar(other, action, ABOVE), action.code());
        }
        assertEquals(Optional.empty(), bar(other, TaskAction.VERIFY, ABOVE));
    }

    private Optional<Bar> bar(Task task, TaskAction action, Handler handler) {
        return TaskRules.bar(task, events, action, handler);
    }

    private void done(TaskAction action, String actor) {
        events.add(new TaskEvent(
                events.size() + 1, Instant.EPOCH, actor, "manager", action.code(), TaskState.OPEN, Map.of(), "words"));
    }

    private static Task task(TaskState state, Map<String, String> facts) {
        return new Task(
                1,
                TaskKind.FINDING,
                "bad-rating-test",
                "NO-1",
                TOWN,
                StaffRole.MANAGER,
                null,
                null,
                facts,
                Instant.EPOCH,
                null,
                state,
                null,
                null,
                false);
    }

    private static Handler handler(String account, StaffRole role, Unit unit) {
        return new Handler(account, List.of(new Post(role, unit)));
    }
}

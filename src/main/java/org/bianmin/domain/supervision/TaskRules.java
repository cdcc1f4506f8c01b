package org.bianmin.domain.supervision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;

/**
 * Who may do what to a task. Whoever is looked at can neither close the task nor switch it off: answers are given by the office
 * concerned, and verified by somebody else who holds the task's role.
 */
public final class TaskRules {

    private TaskRules() {}

    /** Why something cannot be done. */
    public enum Bar {
        /** Not in this state. */
        STATE,
        /** Not by somebody of these roles. */
        ROLE,
        /** Not by who gave the answer that is to be verified, nor by who did what the task is about. */
        SAME_PERSON,
        /** It is another one's. */
        ASSIGNED,
        /** Money is still owed. */
        OWED;

        /** The end of the key of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a task may be seen: by who may do it, and by whom it concerns. */
    public static boolean sees(Task task, Handler handler) {
        return handler.holds(task.role(), task.unit()) || isConcerned(task, handler);
    }

    /** Why somebody may not do something to a task; empty if they may. */
    public static Optional<Bar> bar(Task task, List<TaskEvent> events, TaskAction action, Handler handler) {
        if (!task.kind().actions().contains(action) || !action.isFrom(task.state())) {
            return Optional.of(Bar.STATE);
        }
        boolean role = action.by() == TaskAction.By.CONCERNED
                ? isConcerned(task, handler)
                : handler.holds(task.role(), task.unit());
        if (!role) {
            return Optional.of(Bar.ROLE);
        }
        if (action.by() != TaskAction.By.CONCERNED && isThemselves(task, events, action, handler)) {
            return Optional.of(Bar.SAME_PERSON);
        }
        if (action.by() == TaskAction.By.OWNER
                && task.assignee() != null
                && !task.assignee().equals(handler.account())) {
            return Optional.of(Bar.ASSIGNED);
        }
        return action == TaskAction.VERIFY && owed(events) > 0 ? Optional.of(Bar.OWED) : Optional.empty();
    }

    /** Whose a finding is that comes of a task: supervisors answer for it, also where somebody who handles cases was sent to look. */
    public static StaffRole ofFinding(Task task) {
        return task.role() == StaffRole.MANAGER || !task.role().handlesCases() ? task.role() : StaffRole.INSPECTOR;
    }

    /** What is still to be paid back, in fen. */
    public static long owed(List<TaskEvent> events) {
        return amount(events, TaskAction.CLAIM) - amount(events, TaskAction.PAID);
    }

    private static long amount(List<TaskEvent> events, TaskAction action) {
        return events.stream()
                .filter(event -> event.action().equals(action.code()))
                .mapToLong(event -> Long.parseLong(event.data().get(TaskEvent.AMOUNT)))
                .sum();
    }

    private static boolean isThemselves(Task task, List<TaskEvent> events, TaskAction action, Handler handler) {
        boolean answered = action.by() == TaskAction.By.OTHER_OWNER
                && events.stream()
                        .anyMatch(event -> event.action().equals(TaskAction.ANSWER.code())
                                && event.actor().equals(handler.account()));
        return answered || handler.account().equals(task.facts().get(Facts.ACCOUNT));
    }

    private static boolean isConcerned(Task task, Handler handler) {
        return handler.posts().stream()
                .anyMatch(post -> post.role().handlesCases() && task.unit().covers(post.unit()));
    }

    /** The names in {@link Task#facts}. */
    public static final class Facts {

        /** The account whose doings are looked at. */
        public static final String ACCOUNT = "account";

        private Facts() {}
    }
}

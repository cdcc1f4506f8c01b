package org.bianmin.domain.supervision;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.Handler;

/**
 * Who may do what to a task. Whoever is looked at can neither close the task nor switch it off: a finding is answered by the office that
 * it is about, not by one below or above it, and everything else about it is done from above, by who holds the task's role and no post
 * at that office. An alert is settled from above too; what the office itself says of it is kept, and closes nothing. For a village at which
 * there is nobody, its town answers, and then nobody of the town judges it. Nobody is above the office of a place itself: there it is
 * somebody else than who spoke for it.
 */
public final class TaskRules {

    /** What the office says for itself: who has said it does not judge it. */
    private static final Set<String> SPOKEN = Set.of(
            TaskAction.ANSWER.code(),
            TaskAction.ANSWER_FOR.code(),
            TaskAction.STATEMENT.code(),
            TaskAction.APPEAL.code());

    /** What the office that it is about does not settle itself. */
    private static final Set<TaskKind> FROM_ABOVE = Set.of(TaskKind.FINDING, TaskKind.ALERT);

    private TaskRules() {}

    /** Why something cannot be done. */
    public enum Bar {
        /** Not in this state. */
        STATE,
        /** Not by somebody of these roles. */
        ROLE,
        /** Not by who gave the answer that is to be verified, nor by who did what the task is about. */
        SAME_PERSON,
        /** Not by the office that it is about. */
        OWN_OFFICE,
        /** It is another one's. */
        ASSIGNED,
        /** Whoever rated has not been called back, or not told what was put right. */
        UNTOLD,
        /** Money is still owed. */
        OWED;

        /** The end of the key of its words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a task may be seen: by who may do it, and by whom it concerns. */
    public static boolean sees(Task task, Handler handler) {
        return handler.holds(task.role(), task.unit()) || isConcerned(task, handler) || isAnsweredBy(task, handler);
    }

    /** Why somebody may not do something to a task; empty if they may. */
    public static Optional<Bar> bar(Task task, List<TaskEvent> events, TaskAction action, Handler handler) {
        return ratingBar(task, events, action).or(() -> anyBar(task, events, action, handler));
    }

    private static Optional<Bar> anyBar(Task task, List<TaskEvent> events, TaskAction action, Handler handler) {
        if (!task.kind().actions().contains(action) || !action.isFrom(task.state())) {
            return Optional.of(Bar.STATE);
        }
        return barOfPerson(task, events, action, handler).or(() -> barOfMoney(events, action));
    }

    private static Optional<Bar> barOfPerson(Task task, List<TaskEvent> events, TaskAction action, Handler handler) {
        if (action.by() == TaskAction.By.CONCERNED) {
            return isConcerned(task, handler) ? Optional.empty() : Optional.of(Bar.ROLE);
        }
        if (action.by() == TaskAction.By.ABOVE) {
            return isAnsweredBy(task, handler) ? Optional.empty() : Optional.of(Bar.ROLE);
        }
        if (!handler.holds(task.role(), task.unit())) {
            return Optional.of(Bar.ROLE);
        }
        if (isFromWithin(task, events, handler)) {
            return Optional.of(Bar.OWN_OFFICE);
        }
        if (isThemselves(task, events, action, handler)) {
            return Optional.of(Bar.SAME_PERSON);
        }
        boolean others = action.by() == TaskAction.By.OWNER
                && task.assignee() != null
                && !task.assignee().equals(handler.account());
        return others ? Optional.of(Bar.ASSIGNED) : Optional.empty();
    }

    /** Nothing closes while money is owed, and what is not owed is not given back. */
    private static Optional<Bar> barOfMoney(List<TaskEvent> events, TaskAction action) {
        boolean owed = owed(events) > 0;
        if (action == TaskAction.RELEASE && !owed) {
            return Optional.of(Bar.STATE);
        }
        return action == TaskAction.VERIFY && owed ? Optional.of(Bar.OWED) : Optional.empty();
    }

    /** Whether somebody does the task, and so needs to know whom to ask. */
    public static boolean does(Task task, Handler handler) {
        return handler.holds(task.role(), task.unit()) && !isFromWithin(task, List.of(), handler);
    }

    /** Whether something is ever done to such a task. */
    public static boolean isFor(Task task, TaskAction action) {
        return task.kind().actions().contains(action)
                && (!action.isOfRating() || isOfRating(task))
                && (action != TaskAction.ANSWER_FOR || task.unattended());
    }

    /** What is about ratings alone; an appeal comes before it is upheld, and nothing closes before who rated was called back and told. */
    private static Optional<Bar> ratingBar(Task task, List<TaskEvent> events, TaskAction action) {
        if (!isOfRating(task)) {
            return isFor(task, action) ? Optional.empty() : Optional.of(Bar.STATE);
        }
        return switch (action) {
            case MISTAKEN -> isDone(events, TaskAction.APPEAL) ? Optional.empty() : Optional.of(Bar.STATE);
            case VERIFY ->
                isDone(events, TaskAction.CALLED) && isDone(events, TaskAction.TOLD)
                        ? Optional.empty()
                        : Optional.of(Bar.UNTOLD);
            default -> Optional.empty();
        };
    }

    /** Whether it is there because somebody was dissatisfied. */
    private static boolean isOfRating(Task task) {
        return task.facts().containsKey(Facts.RATING);
    }

    private static boolean isDone(List<TaskEvent> events, TaskAction action) {
        return events.stream().anyMatch(event -> event.action().equals(action.code()));
    }

    /** Whose a finding is that comes of a task: supervisors answer for it, also where somebody who handles cases was sent to look. */
    public static StaffRole ofFinding(Task task) {
        return task.role() == StaffRole.MANAGER || !task.role().handlesCases() ? task.role() : StaffRole.INSPECTOR;
    }

    /** What is still to be paid back, in fen. */
    public static long owed(List<TaskEvent> events) {
        return amount(events, TaskAction.CLAIM) - amount(events, TaskAction.RELEASE) - amount(events, TaskAction.PAID);
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
                        .anyMatch(event ->
                                SPOKEN.contains(event.action()) && event.actor().equals(handler.account()));
        return answered || handler.account().equals(task.facts().get(Facts.ACCOUNT));
    }

    private static boolean isConcerned(Task task, Handler handler) {
        return handler.posts().stream()
                .anyMatch(post -> post.role().handlesCases() && task.unit().equals(post.unit()));
    }

    /** Whether somebody handles cases at the town that answers for a village. */
    private static boolean isAnsweredBy(Task task, Handler handler) {
        return task.kind() == TaskKind.FINDING
                && task.unattended()
                && handler.posts().stream()
                        .anyMatch(post -> post.role().handlesCases() && isAbove(post.unit(), task.unit()));
    }

    /** Whether it is about an office of somebody, or one for which theirs has answered, and there is one above it. */
    private static boolean isFromWithin(Task task, List<TaskEvent> events, Handler handler) {
        boolean answeredFor = isDone(events, TaskAction.ANSWER_FOR);
        return FROM_ABOVE.contains(task.kind())
                && task.unit().above().isPresent()
                && handler.posts().stream()
                        .anyMatch(post ->
                                task.unit().equals(post.unit()) || answeredFor && isAbove(post.unit(), task.unit()));
    }

    private static boolean isAbove(Unit above, Unit unit) {
        return unit.above().filter(above::equals).isPresent();
    }

    /** The names in {@link Task#facts}. */
    public static final class Facts {

        /** The account whose doings are looked at. */
        public static final String ACCOUNT = "account";

        /** How dissatisfied an applicant was: 1 or 2. */
        public static final String RATING = "rating";

        private Facts() {}
    }
}

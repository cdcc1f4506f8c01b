package org.bianmin.domain.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sort of work a task is, and what can be done to it. The first action is what usually comes next. */
public enum TaskKind {
    /** A case or a place was drawn, and somebody verifies it (核实). */
    CHECK(TaskAction.CONFIRMED, TaskAction.WRONG, TaskAction.NOT_REACHED),
    /** Something unusual was seen, and somebody looks whether it was in order (预警). */
    ALERT(TaskAction.EXPLAIN, TaskAction.WRONG, TaskAction.STATEMENT),
    /** Something is wrong, and the office concerned puts it right (整改). */
    FINDING(
            TaskAction.ORDER,
            TaskAction.ANSWER,
            TaskAction.ANSWER_FOR,
            TaskAction.VERIFY,
            TaskAction.SEND_BACK,
            TaskAction.CALLED,
            TaskAction.TOLD,
            TaskAction.APPEAL,
            TaskAction.MISTAKEN,
            TaskAction.CONSEQUENCE,
            TaskAction.CLAIM,
            TaskAction.RELEASE,
            TaskAction.PAID),
    /** Recurring work that an office must do (定期工作). */
    DUTY(TaskAction.DONE, TaskAction.NIL),
    /** The desk could not do its own work, or found itself at odds with itself. */
    FAILURE(TaskAction.SETTLE);

    private final List<TaskAction> actions;

    TaskKind(TaskAction... actions) {
        this.actions = List.of(actions);
    }

    public List<TaskAction> actions() {
        return actions;
    }

    /** As it stands in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TaskKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

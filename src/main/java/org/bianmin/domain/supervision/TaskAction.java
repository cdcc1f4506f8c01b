package org.bianmin.domain.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a task. */
public enum TaskAction {
    /** It is as it should be; closes. */
    CONFIRMED(By.OWNER, TaskState.CLOSED, List.of(TaskState.OPEN), Asks.WORDS),
    /** It is not; closes, and opens a finding. */
    WRONG(By.OWNER, TaskState.CLOSED, List.of(TaskState.OPEN), Asks.WORDS),
    /** Nobody was met; stays open. */
    NOT_REACHED(By.OWNER, TaskState.OPEN, List.of(TaskState.OPEN), Asks.WORDS),
    /** There was a good reason; closes. */
    EXPLAIN(By.OTHER_OWNER, TaskState.CLOSED, List.of(TaskState.OPEN), Asks.WORDS),
    /** The office that an alert is about says how it was, for the one above to judge; the state stays. */
    STATEMENT(By.CONCERNED, null, List.of(TaskState.OPEN), Asks.WORDS),
    /** The office is told to put it right, by a day. */
    ORDER(By.OWNER, TaskState.ORDERED, List.of(TaskState.OPEN), Asks.WORDS_AND_DAY),
    /** The office concerned says what it has done. */
    ANSWER(By.CONCERNED, TaskState.ANSWERED, List.of(TaskState.ORDERED), Asks.WORDS),
    /** The town says what was done at a village at which there is nobody to say it; the county looks. */
    ANSWER_FOR(By.ABOVE, TaskState.ANSWERED, List.of(TaskState.ORDERED), Asks.WORDS),
    /** Somebody else than who answered has looked, and it is in order; closes. */
    VERIFY(By.OTHER_OWNER, TaskState.CLOSED, List.of(TaskState.ANSWERED), Asks.WORDS),
    /** It is not in order yet. */
    SEND_BACK(By.OWNER, TaskState.ORDERED, List.of(TaskState.ANSWERED), Asks.WORDS_AND_DAY),
    /** What follows for who did it: withdrawal, penalty, referral; the state stays. */
    CONSEQUENCE(By.OWNER, null, List.of(TaskState.OPEN, TaskState.ORDERED, TaskState.ANSWERED), Asks.WORDS),
    /** Money is to be paid back; the state stays, and it does not close before nothing is owed. */
    CLAIM(By.OWNER, null, List.of(TaskState.OPEN, TaskState.ORDERED, TaskState.ANSWERED), Asks.WORDS_AND_AMOUNT),
    /** What was claimed by mistake is given back, so that it is owed no more; the state stays. */
    RELEASE(By.OWNER, null, List.of(TaskState.OPEN, TaskState.ORDERED, TaskState.ANSWERED), Asks.WORDS_AND_AMOUNT),
    /** Some of it was paid; the state stays. */
    PAID(By.OWNER, null, List.of(TaskState.OPEN, TaskState.ORDERED, TaskState.ANSWERED), Asks.WORDS_AND_AMOUNT),
    /** Whoever rated was called back (回访); the state stays. */
    CALLED(By.OWNER, null, List.of(TaskState.OPEN, TaskState.ORDERED, TaskState.ANSWERED), Asks.WORDS),
    /** Whoever rated was told what was put right, and why it had happened (反馈); the state stays. */
    TOLD(By.OWNER, null, List.of(TaskState.ANSWERED), Asks.WORDS),
    /** The office says that the rating is mistaken (申诉); the state stays. */
    APPEAL(By.CONCERNED, null, List.of(TaskState.OPEN, TaskState.ORDERED), Asks.WORDS),
    /** It is mistaken, as somebody else than the office has found; closes. */
    MISTAKEN(By.OTHER_OWNER, TaskState.CLOSED, List.of(TaskState.OPEN, TaskState.ORDERED), Asks.WORDS),
    /** The work was done; closes. */
    DONE(By.OWNER, TaskState.CLOSED, List.of(TaskState.OPEN), Asks.WORDS),
    /** There was nothing to do or to report; closes. */
    NIL(By.OWNER, TaskState.CLOSED, List.of(TaskState.OPEN), Asks.WORDS),
    /** The trouble is over; closes. */
    SETTLE(By.OWNER, TaskState.CLOSED, List.of(TaskState.OPEN), Asks.WORDS);

    /** Who may. */
    public enum By {
        /** Who holds the task's role for its office. */
        OWNER,
        /** The same, but not who has answered. */
        OTHER_OWNER,
        /** Who handles cases at the office that it is about. */
        CONCERNED,
        /** Who handles cases at the town of a village at which nobody does. */
        ABOVE
    }

    /** What is asked for with it. */
    public enum Asks {
        WORDS,
        WORDS_AND_DAY,
        WORDS_AND_AMOUNT
    }

    private final By by;
    private final TaskState to;
    private final List<TaskState> from;
    private final Asks asks;

    TaskAction(By by, TaskState to, List<TaskState> from, Asks asks) {
        this.by = by;
        this.to = to;
        this.from = from;
        this.asks = asks;
    }

    /** Whether it is done about a rating (好差评) alone. */
    public boolean isOfRating() {
        return this == CALLED || this == TOLD || this == APPEAL || this == MISTAKEN;
    }

    public By by() {
        return by;
    }

    public Asks asks() {
        return asks;
    }

    /** Whether a letter goes with it that tells the office what to do by when. */
    public boolean hasLetter() {
        return this == ORDER || this == SEND_BACK;
    }

    /** Whether it can be done in a state. */
    public boolean isFrom(TaskState state) {
        return from.contains(state);
    }

    /** The state after it. */
    public TaskState after(TaskState state) {
        return to == null ? state : to;
    }

    /** As it stands in data and forms: {@code not-reached}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TaskAction> of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst();
    }
}

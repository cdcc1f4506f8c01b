package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.domain.supervision.Task;
import org.bianmin.domain.supervision.TaskAction;
import org.bianmin.domain.supervision.TaskKind;
import org.bianmin.domain.supervision.Tasks;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.form.Html;
import org.bianmin.ground.calendar.WrittenDay;

/** Shows the tasks of supervision to whose they are, and does what they ask for. */
@Singleton
class TaskDesk {

    private static final int MOST = 200;
    private static final int FEN = 2;

    private final Tasks tasks;
    private final TaskSheets sheets;
    private final Flashes flashes;
    private final CounterGuard guard;
    private final ContentHolder content;

    TaskDesk(Tasks tasks, TaskSheets sheets, Flashes flashes, CounterGuard guard, ContentHolder content) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.flashes = flashes;
        this.guard = guard;
        this.content = content;
    }

    /** @param kind the code of a kind, to show no others; null for all */
    Response list(Visit visit, String kind) {
        Snapshot now = content.current();
        TaskKind chosen = kind == null ? null : TaskKind.of(kind).orElse(null);
        List<Task> open = tasks.open(visit.handler(), chosen, MOST);
        List<Turn> turns = Stream.concat(
                        Stream.of(new Turn("all", visit.address(TasksResource.LIST), chosen == null)),
                        Stream.of(TaskKind.values())
                                .map(one -> new Turn(
                                        one.code(),
                                        visit.address(TasksResource.LIST) + "?kind=" + one.code(),
                                        one == chosen)))
                .toList();
        return flashes.show(
                visit,
                flash -> new TasksPage(
                        visit.page(),
                        visit,
                        flash,
                        turns,
                        open.stream().map(task -> sheets.row(now, task)).toList()));
    }

    Response one(Visit visit, long id) {
        Snapshot now = content.current();
        return tasks.one(visit.handler(), id)
                .map(opened -> flashes.show(
                        visit,
                        flash -> new TaskPage(
                                visit.page(), visit, flash, sheets.of(now, opened, visit.handler(), Map.of(), null))))
                .orElseGet(() -> guard.nothing(visit));
    }

    /** Leads back to the list, or shows the form again with what was typed and what is missing. */
    Response act(Visit visit, long id, FormPost post) {
        TaskAction action = TaskAction.of(post.answer("deed")).orElse(null);
        if (action == null) {
            return one(visit, id);
        }
        Tasks.Said said = new Tasks.Said(
                post.answer("words").strip(),
                day(post.answer("day").strip()),
                amount(post.answer("amount").strip()));
        Tasks.Result result = tasks.perform(visit.handler(), id, action, post.number("position"), said);
        return switch (result) {
            case DONE -> flashes.lead(visit, TasksResource.LIST, Flash.done("task_done"));
            case UNKNOWN -> guard.nothing(visit);
            default -> again(visit, id, post, action, result);
        };
    }

    private Response again(Visit visit, long id, FormPost post, TaskAction action, Tasks.Result result) {
        Snapshot now = content.current();
        return tasks.one(visit.handler(), id)
                .map(opened -> Html.page(
                        Response.Status.BAD_REQUEST,
                        new TaskPage(
                                visit.page(),
                                visit,
                                Flash.none(),
                                sheets.of(
                                        now,
                                        opened,
                                        visit.handler(),
                                        post.answers(),
                                        new TaskSheet.Trouble(action, result)))))
                .orElseGet(() -> guard.nothing(visit));
    }

    private static LocalDate day(String typed) {
        return WrittenDay.of(typed).orElse(null);
    }

    /** Yuan, with at most two places, as fen; null if it is no such amount. */
    static Long amount(String typed) {
        return typed.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")
                ? new BigDecimal(typed).movePointRight(FEN).longValueExact()
                : null;
    }
}

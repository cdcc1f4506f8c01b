package org.bianmin.doors.counter;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.supervision.Letters;
import org.bianmin.domain.supervision.Task;
import org.bianmin.domain.supervision.TaskEvent;
import org.bianmin.domain.supervision.Tasks;
import org.bianmin.doors.form.Html;
import org.bianmin.doors.form.NoticePages;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Text;

/** The letters of findings, for whoever sees the finding. */
@Path("/counter/{language}/tasks/{id:[0-9]{1,18}}/letters/{position:[0-9]{1,9}}")
public class TaskLetterResource {

    private final CounterGuard guard;
    private final Tasks tasks;
    private final Letters letters;
    private final NoticePages sheets;
    private final ContentHolder content;

    TaskLetterResource(CounterGuard guard, Tasks tasks, Letters letters, NoticePages sheets, ContentHolder content) {
        this.guard = guard;
        this.tasks = tasks;
        this.letters = letters;
        this.sheets = sheets;
        this.content = content;
    }

    @GET
    public Response show(@BeanParam Asked asked, @PathParam("id") long id, @PathParam("position") int position) {
        return guard.show(
                asked,
                CounterExtensions::hasTasks,
                visit -> tasks.one(visit.handler(), id)
                        .flatMap(opened -> letters.find(Letters.Of.TASK.number(id, position))
                                .flatMap(letter -> page(visit, opened, position, letter)))
                        .map(page -> Html.page(Response.Status.OK, page))
                        .orElseGet(() -> guard.nothing(visit)));
    }

    private Optional<TaskLetterPage> page(Visit visit, Tasks.Opened opened, int position, Letters.Letter letter) {
        Snapshot now = content.current();
        Task task = opened.task();
        Optional<Control> control = now.controls().control(task.control());
        return opened.events().stream()
                .filter(event -> event.position() == position)
                .findFirst()
                .map(event -> new TaskLetterPage(
                        visit.page(),
                        letter.kind(),
                        letter.number(),
                        CaseRows.name(now, task.unit()),
                        control.map(Control::name).orElseGet(() -> Text.same(task.control())),
                        task.caseNumber(),
                        event.words(),
                        event.data().get(TaskEvent.DAY),
                        control.map(Control::basis).orElse(List.of()),
                        CaseRows.name(now, Unit.ofPlace(task.unit().place())),
                        ChinaTime.day(event.at()).toString(),
                        sheets.check(visit.page().language(), letter.number(), letter.checkDigits()),
                        visit.address(TasksResource.LIST + "/" + task.id())));
    }
}

package org.bianmin.domain.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.sheet.ListFile;
import org.bianmin.content.sheet.SpreadsheetImport;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.calendar.DeadlineRule;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.bianmin.support.PostgresResource;

/** Cases of the small content, for tests that handle them. */
@Singleton
public class Cases {

    static final String ITEM = "east-1";
    /** May do all that anybody on the staff may, except review what they have accepted. */
    static final Handler EVERYTHING = new Handler(
            "zhou",
            List.of(StaffRole.values()).stream()
                    .map(role -> new Post(role, Unit.ofPlace("east")))
                    .toList());

    static final Handler REVIEWER = new Handler("wu", List.of(new Post(StaffRole.REVIEWER, Unit.ofPlace("east"))));

    private final Intake intake;
    private final CaseWork work;

    Cases(Intake intake, CaseWork work) {
        this.intake = intake;
        this.work = work;
    }

    CaseNumber receive() {
        Map<String, String> answers = Map.of(
                "applicantName", "王五",
                "residentId", "11010519491231002X",
                "mobile", "13800138000",
                "truthful", "yes");
        SubmissionResult result = intake.submit(
                Fixture.BOOK, FormKey.draw(new SecureRandom()), new Submission(ITEM, "zh", answers, List.of()));
        return CaseNumber.parse(result.receipt().number()).orElseThrow();
    }

    /** Does something to a case that must be possible. */
    void perform(Rulebook book, CaseNumber number, Handler handler, String action, Map<String, String> inputs) {
        MoveResult result = work.perform(book, number, handler, action, position(number), inputs);
        if (!result.isDone()) {
            throw new AssertionError(action + ": " + result);
        }
    }

    int position(CaseNumber number) {
        return Integer.parseInt(column(
                        "select max(position) from case_event e join service_case c on c.id = e.case_id where c.number = ?",
                        number.value())
                .get(0));
    }

    /** The fixture with a limit for {@link #ITEM}. */
    static Rulebook limited(String limit, DeadlineRule deadlines) {
        return book(Map.of("promised", List.of(said(Limit.parse(limit).orElseThrow()))), deadlines);
    }

    /** The fixture with these levels of review for {@link #ITEM}. */
    static Rulebook reviewed(List<StaffRole> review) {
        return book(Map.of("review", List.of(said(review))), Fixture.BOOK.deadlines());
    }

    static Said<?> said(Object value) {
        return new Said<>(value, new ProcessBasis(null, null, Text.same("test"), "test", null));
    }

    /** The fixture, in whose list {@link #ITEM} is no longer. */
    static Rulebook without(Path folder) {
        ContentFolder content = Content.copy(folder);
        ListFile list = ListFile.all(content, new Problems()).stream()
                .filter(one -> one.id().equals("east"))
                .findFirst()
                .orElseThrow();
        String sheet = content.read(list.items(), new Problems()).replaceFirst("\n1,1,[^\n]*", "");
        ContentFolder after =
                new SpreadsheetImport(content).plan(list, sheet.getBytes(UTF_8)).after();
        return new Rulebook(
                CatalogReader.read(after, new Problems()),
                Fixture.BOOK.divisions(),
                Fixture.BOOK.processes(),
                Fixture.BOOK.deadlines(),
                Fixture.BOOK.templates(),
                Fixture.BOOK.guides());
    }

    /** The fixture with what is said of {@link #ITEM}. */
    static Rulebook book(Map<String, List<Said<?>>> said, DeadlineRule deadlines) {
        Processes all = Fixture.BOOK.processes();
        return new Rulebook(
                Fixture.BOOK.catalog(),
                Fixture.BOOK.divisions(),
                new Processes(
                        all.states(),
                        all.actions(),
                        all.kinds(),
                        all.usual(),
                        all.movesOffDays(),
                        Map.of(ITEM, ItemProcess.of(ITEM, said))),
                deadlines,
                Fixture.BOOK.templates(),
                Fixture.BOOK.guides());
    }

    /** The first column of a query as the superuser, in text. */
    static List<String> column(String query, Object... values) {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes what is stored, as the superuser. */
    public static void execute(String sql, Object... values) {
        try (Connection connection = PostgresResource.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}

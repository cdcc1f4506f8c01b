package org.bianmin.doors.counter;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WorkList;
import org.bianmin.domain.cases.WorkListRow;
import org.bianmin.doors.page.PageContext;

/**
 * Writes a work list as a table for a spreadsheet program. Read from the database a piece at a time, so that a long list needs no more
 * memory than a short one.
 */
@Singleton
class CasesFile {

    private static final int PIECE = 500;
    private static final List<String> COLUMNS = List.of(
            "number", "item", "unit", "taken_in", "received", "state", "turn", "due", "urgency", "duty", "collect");

    private final WorkList list;
    private final CaseRows rows;
    private final ContentHolder content;

    CasesFile(WorkList list, CaseRows rows, ContentHolder content) {
        this.list = list;
        this.rows = rows;
        this.content = content;
    }

    /** What it is called: by the day. */
    String name() {
        return "cases-" + rows.today();
    }

    void write(Visit visit, ListQuery query, TableFile file) throws IOException {
        Snapshot now = content.current();
        Handler handler = visit.handler();
        PageContext page = visit.page();
        file.row(COLUMNS.stream().map(column -> page.member("column_", column)).toList());
        List<WorkListRow> piece = List.of();
        do {
            piece = list.open(
                    Rulebook.of(now),
                    handler,
                    query.filter(),
                    piece.isEmpty() ? null : piece.get(piece.size() - 1).place(),
                    PIECE);
            for (WorkListRow row : piece) {
                file.row(cells(page, rows.of(now, handler, row)));
            }
        } while (piece.size() == PIECE);
    }

    private static List<String> cells(PageContext page, CaseRow row) {
        return Stream.of(
                        row.row().number(),
                        page.in(row.item()),
                        page.in(row.unit()),
                        row.takenIn() == null ? "" : page.in(row.takenIn()),
                        row.received(),
                        page.in(row.state()),
                        page.member("turn_", row.row().holder()),
                        Objects.toString(row.row().dueOn(), ""),
                        CaseExtensions.words(row.urgency(), page),
                        Objects.toString(row.row().dutyOn(), ""),
                        row.collect() == null ? "" : page.in(row.collect()))
                .toList();
    }
}

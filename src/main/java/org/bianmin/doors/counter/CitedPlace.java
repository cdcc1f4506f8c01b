package org.bianmin.doors.counter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.content.Snapshot;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** A place in a source as people name it: the title of the document, and the row of its table. */
final class CitedPlace {

    private static final Pattern WRITTEN = Pattern.compile("(\\S+) (.*)");
    private static final Pattern CELL = Pattern.compile("r([0-9]+)(?: c([0-9]+))?");

    private CitedPlace() {}

    /** @param written as content has it: {@code 000 r18 c1}, {@code 001 三(一)5} */
    static Text of(Snapshot now, String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Text.same(written);
        }
        Matcher cell = CELL.matcher(parts.group(2));
        Text place = Text.same(parts.group(2));
        if (cell.matches()) {
            boolean column = cell.group(2) != null;
            place = new Text(
                    "第 " + cell.group(1) + " 行" + (column ? "第 " + cell.group(2) + " 列" : ""),
                    "row " + cell.group(1) + (column ? ", column " + cell.group(2) : ""));
        }
        Text title = now.sources().stream()
                .filter(source -> source.document().startsWith(parts.group(1) + "_"))
                .findFirst()
                .map(source -> source.title())
                .orElseGet(() -> Text.same(parts.group(1)));
        return new Text("《" + title.zh() + "》" + place.zh(), title.in(Language.EN) + ", " + place.in(Language.EN));
    }
}

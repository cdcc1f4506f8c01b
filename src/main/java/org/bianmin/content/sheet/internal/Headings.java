package org.bianmin.content.sheet.internal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** The headings over the columns of a sheet: in words for people, with the name of the column in the data behind them. */
public final class Headings {

    private static final String KEY = "sheet_";

    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    /** @param messages with a text {@code sheet_} and the column's name for every column of a list */
    public Headings(Messages messages) {
        for (String column : ItemsReader.COLUMNS) {
            Text words = messages.text(KEY + column);
            String heading = words.zh() + " " + column;
            headings.put(column, heading);
            for (String known : List.of(column, heading, words.zh(), words.en(), words.zh() + " " + words.en())) {
                columns.put(normal(known), column);
            }
        }
    }

    /** What the export writes over a column, such as {@code 序号 row}. */
    public String of(String column) {
        return headings.get(column);
    }

    /** The column that a heading means: by its name in the data, its Chinese or its English words, or two of them. */
    public Optional<String> columnOf(String heading) {
        return Optional.ofNullable(columns.get(normal(heading)));
    }

    /** Capitals, the width of letters and brackets, and the number of spaces make no difference. */
    private static String normal(String heading) {
        return Normalizer.normalize(CellGuard.unguard(heading), Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

package org.bianmin.content.catalog.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Reads {@code messages/}: the words of the site itself, in a file for each part of it. */
public final class MessagesReader {

    private static final String FOLDER = "messages";
    private static final List<String> COLUMNS = List.of("key", "zh", "en");

    private MessagesReader() {}

    public static Messages read(ContentFolder folder, Problems problems) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (String file : folder.filesIn(FOLDER)) {
            Csv.read(folder, FOLDER + "/" + file, COLUMNS, problems).forEach(row -> add(row, texts, problems));
        }
        return new Messages(texts);
    }

    private static void add(CsvRow row, Map<String, Text> texts, Problems problems) {
        if (texts.put(row.required("key"), new Text(row.required("zh"), row.required("en"))) != null) {
            problems.error(
                    "duplicate",
                    row.place(),
                    new Text("此键出现两次。", "This key stands here twice."),
                    new Text("请删去一行。", "Remove one row."));
        }
    }
}

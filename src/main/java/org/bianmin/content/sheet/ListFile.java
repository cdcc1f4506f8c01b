package org.bianmin.content.sheet;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.catalog.ListTable;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/**
 * Where a list stands in the content folder.
 *
 * @param id the list's id
 * @param name what the jurisdiction is called in short
 * @param folder the jurisdiction's folder, ending in a slash
 * @param items the file with its table
 * @param rows how many rows it has, as {@code jurisdiction.yaml} says
 * @param rowsLine the line there that says so, counted from 1
 */
public record ListFile(String id, Text name, String folder, String items, int rows, int rowsLine) {

    /** Every list of the content; a jurisdiction that cannot be read is reported and has none. */
    public static List<ListFile> all(ContentFolder content, Problems problems) {
        List<ListFile> lists = new ArrayList<>();
        for (String jurisdiction : content.foldersIn(ContentFolder.JURISDICTIONS)) {
            String folder = ContentFolder.JURISDICTIONS + "/" + jurisdiction + "/";
            Yaml.read(content, folder + "jurisdiction.yaml", problems)
                    .ifPresent(yaml ->
                            yaml.children("lists").forEach(list -> lists.add(of(yaml.text("short"), folder, list))));
        }
        return lists;
    }

    /** The file that names the lists. */
    public String jurisdictionFile() {
        return folder + "jurisdiction.yaml";
    }

    /** The file with the items that the list no longer has. */
    public String removedFile() {
        return new ListTable(items).beside(ListTable.REMOVED);
    }

    /** The file with the dated changes. */
    public String changesFile() {
        return folder + "changes.yaml";
    }

    /**
     * {@link #jurisdictionFile} with another number of rows; all the rest stays as it is.
     *
     * @throws BrokenContentException if the number does not stand on a line of its own
     */
    public String withRows(ContentFolder content, int count) {
        Problems problems = new Problems();
        String[] lines = content.read(jurisdictionFile(), problems).split("(?<=\n)", -1);
        String line = lines[rowsLine - 1];
        lines[rowsLine - 1] = line.replaceFirst("^(\\s*(?:- +)?rows:\\s*)\\d+", "$1" + count);
        if (count != rows && lines[rowsLine - 1].equals(line)) {
            problems.error(
                    "yaml",
                    new FilePosition(jurisdictionFile(), rowsLine),
                    new Text("rows 应单独写在一行。", "rows must stand on a line of its own."),
                    new Text("请改写为「rows: " + rows + "」。", "Write it as \"rows: " + rows + "\"."));
        }
        problems.throwIfErrors();
        return String.join("", lines);
    }

    private static ListFile of(Text name, String folder, YamlNode list) {
        return new ListFile(
                list.required("id"),
                name,
                folder,
                folder + list.required("file"),
                list.number("rows"),
                list.place("rows").line());
    }
}

package org.bianmin.content.catalog.internal;

import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads {@code offices.yaml} of a jurisdiction and finds offices in it. */
public final class OfficesReader {

    private final String file;
    private final List<Office> offices;

    OfficesReader(ContentFolder folder, String path, Problems problems) {
        file = path + "offices.yaml";
        offices = Yaml.read(folder, file, problems)
                .map(yaml -> yaml.children("offices").stream()
                        .map(OfficesReader::office)
                        .toList())
                .orElse(List.of());
    }

    List<Office> all() {
        return offices;
    }

    /** The office that a cell names in the source's spelling; null where the cell is empty. */
    public OfficeName named(CsvRow row, String column, Problems problems) {
        Optional<String> name = row.optional(column);
        if (name.isEmpty()) {
            return null;
        }
        Optional<Office> office = offices.stream()
                .filter(candidate -> candidate.isNamed(name.get()))
                .findFirst();
        if (office.isEmpty()) {
            unknown(row.place(column), column, name.get(), problems);
        }
        return office.map(found -> new OfficeName(name.get(), found)).orElse(null);
    }

    /** The office of which a cell holds the id; null where the cell is empty. */
    public Office withId(CsvRow row, String column, Problems problems) {
        Optional<String> id = row.optional(column);
        if (id.isEmpty()) {
            return null;
        }
        Optional<Office> office = offices.stream()
                .filter(candidate -> candidate.id().equals(id.get()))
                .findFirst();
        if (office.isEmpty()) {
            unknown(row.place(column), column, id.get(), problems);
        }
        return office.orElse(null);
    }

    private void unknown(FilePosition place, String column, String name, Problems problems) {
        problems.error(
                "unknown-reference",
                place,
                new Text(
                        "「" + column + "」所写的「" + name + "」不在 " + file + " 中。",
                        "Column \"" + column + "\" names \"" + name + "\", which is not in " + file + "."),
                new Text("请更正，或在该文件中补上（或加为别名）。", "Correct it, or add it (or an alias) to that file."));
    }

    private static Office office(YamlNode node) {
        Office office = new Office(
                node.required("id"),
                node.text("name"),
                node.strings("aliases"),
                node.required("kind"),
                node.strings("telephones"));
        node.noOtherKeys();
        return office;
    }
}

package org.bianmin.content.office;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.office.internal.OfficeSheetReader;
import org.bianmin.ground.text.Text;

/** Reads the files in {@code offices/} of a jurisdiction: one for each office that has filled in anything. */
public final class OfficeFactsReader {

    /** The folder below that of the jurisdiction. */
    public static final String FOLDER = "offices";

    private OfficeFactsReader() {}

    /** Whether a file of the content, by its name relative to the folder, is what an office has filled in. */
    public static boolean isSheet(String file) {
        return file.matches(ContentFolder.JURISDICTIONS + "/[^/]+/" + FOLDER + "/[^/]+\\.yaml");
    }

    /** The sheets that can be read, none where there is no such folder; what cannot is reported. */
    public static OfficeFacts read(
            ContentFolder folder, Jurisdiction jurisdiction, Divisions divisions, Problems problems) {
        String path = ContentFolder.JURISDICTIONS + "/" + jurisdiction.id() + "/" + FOLDER;
        Map<Unit, OfficeSheet> sheets = new LinkedHashMap<>();
        Map<Unit, FilePosition> places = new LinkedHashMap<>();
        for (String name : folder.filesIn(path)) {
            String file = path + "/" + name;
            if (!name.endsWith(".yaml")) {
                problems.error(
                        "office-file",
                        new FilePosition(file, 1),
                        new Text("这里只放 .yaml 文件。", "Only .yaml files stand here."),
                        new Text("请改名或移走。", "Rename it or move it away."));
                continue;
            }
            Yaml.read(folder, file, problems)
                    .ifPresent(yaml -> new OfficeSheetReader(jurisdiction, divisions, problems)
                            .read(yaml)
                            .ifPresent(sheet -> {
                                FilePosition before = places.putIfAbsent(sheet.unit(), yaml.place("unit"));
                                if (before == null) {
                                    sheets.put(sheet.unit(), sheet);
                                } else {
                                    problems.error(
                                            OfficeSheetReader.TWICE,
                                            yaml.place("unit"),
                                            new Text(
                                                    sheet.unit().path() + " 已在 " + before.file() + " 填写。",
                                                    sheet.unit().path() + " has a sheet already, " + before.file()
                                                            + "."),
                                            new Text("一个单位一个文件，请合在一起。", "An office has one file; put both together."));
                                }
                            }));
        }
        List<Unit> order = divisions.units().toList();
        return new OfficeFacts(sheets.values().stream()
                .sorted(Comparator.comparingInt(sheet -> order.indexOf(sheet.unit())))
                .toList());
    }
}

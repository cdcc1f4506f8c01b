package org.bianmin.content.sheet.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.sheet.ListFile;
import org.bianmin.content.sheet.RowChange;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * {@code changes.yaml} of a jurisdiction: what was changed when and why (dynamic management, 动态管理). It is only ever added
 * to, at its end, so that what stands there, with its comments, stays as it is.
 */
public final class ChangesFile {

    private static final String KEY = "changes";
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setIndent(4)
            .setIndicatorIndent(2)
            .setWidth(Integer.MAX_VALUE)
            .setUseUnicodeEncoding(true)
            .build();

    private ChangesFile() {}

    /**
     * The file with an entry for each kind of change that there is.
     *
     * @param day in China
     * @throws BrokenContentException if the file is not a list under {@code changes:} that can be added to
     */
    public static String append(
            ContentFolder content, ListFile list, List<RowChange> changes, LocalDate day, Text explanation) {
        String file = list.changesFile();
        Problems problems = new Problems();
        String old = content.has(file) ? content.read(file, problems) : "";
        int entries = old.isBlank() ? 0 : count(content, file, problems);
        problems.throwIfErrors();
        List<Map<String, Object>> added = entries(list, changes, day, explanation);
        String text = new Dump(SETTINGS).dumpToString(Map.of(KEY, added));
        String appended = old.isBlank() ? text : old.stripTrailing() + text.substring(text.indexOf('\n'));
        if (count(content.with(file, appended), file, new Problems()) != entries + added.size()) {
            problems.error(
                    "yaml",
                    new FilePosition(file, 1),
                    new Text("无法在此文件末尾添加。", "Nothing can be added at the end of this file."),
                    new Text(
                            "文件应以「changes:」开头，每项以两个空格和「- 」开头。",
                            "It must begin with \"changes:\", each entry with two spaces and \"- \"."));
        }
        problems.throwIfErrors();
        return appended;
    }

    /** The keys of a list that its changes name, those of removed items among them. */
    public static Set<ItemKey> keys(ContentFolder content, ListFile list) {
        String file = list.changesFile();
        return content.has(file)
                ? Yaml.read(content, file, new Problems()).stream()
                        .flatMap(yaml -> yaml.children(KEY).stream())
                        .flatMap(change -> change.strings("items").stream())
                        .flatMap(id -> ItemKey.of(list.id(), id).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static int count(ContentFolder content, String file, Problems problems) {
        return Yaml.read(content, file, problems)
                .map(yaml -> yaml.children(KEY).size())
                .orElse(0);
    }

    private static List<Map<String, Object>> entries(
            ListFile list, List<RowChange> changes, LocalDate day, Text explanation) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (RowChange.Kind kind : RowChange.Kind.values()) {
            List<String> items = changes.stream()
                    .filter(change -> change.kind() == kind)
                    .map(change -> change.key().idIn(list.id()))
                    .toList();
            if (!items.isEmpty()) {
                Map<String, Object> words = new LinkedHashMap<>();
                words.put("zh", explanation.zh());
                words.put("en", explanation.en());
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("date", day.toString());
                entry.put("kind", kind.code());
                entry.put("items", items);
                entry.put("explanation", words);
                entries.add(entry);
            }
        }
        return entries;
    }
}

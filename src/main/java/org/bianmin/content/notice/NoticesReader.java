package org.bianmin.content.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.Processes;
import org.bianmin.ground.text.Text;

/** Reads {@code notices/}: a file a kind and language. */
public final class NoticesReader {

    /** The folder of the templates. */
    public static final String FOLDER = "notices";

    private static final String RULE = "notice";
    private static final String ZH = ".zh.md";
    private static final String EN = ".en.md";

    private final ContentFolder folder;
    private final Problems problems;

    private NoticesReader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The templates of the kinds that actions issue, as far as they can be read; what cannot is reported. */
    public static NoticeTemplates read(ContentFolder folder, Processes processes, Problems problems) {
        return new NoticesReader(folder, problems).read(processes);
    }

    private NoticeTemplates read(Processes processes) {
        Set<String> kinds = processes.actions().values().stream()
                .map(CaseAction::notice)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String file : folder.filesIn(FOLDER)) {
            if (kinds.stream().noneMatch(kind -> file.equals(kind + ZH) || file.equals(kind + EN))) {
                wrong(
                        place(FOLDER + "/" + file, 1),
                        new Text("没有操作发这种文书。", "No action issues such a notice."),
                        new Text(
                                "请改名，或在 processes.yaml 的操作里写 notice。可以是：" + kinds + "。",
                                "Rename it, or name it as the notice of an action in processes.yaml. It may be: "
                                        + kinds + "."));
            }
        }
        Map<String, NoticeTemplate> templates = new HashMap<>();
        for (String kind : kinds) {
            String zh = template(kind + ZH);
            String en = template(kind + EN);
            if (!zh.isEmpty() && !en.isEmpty() && !fields(zh).equals(fields(en))) {
                wrong(
                        place(FOLDER + "/" + kind + EN, 1),
                        new Text("中英文填的内容不一样。", "The two languages have not the same fields."),
                        new Text(
                                "中文有 " + fields(zh) + "，英文有 " + fields(en) + "，请写成一样。",
                                "The Chinese has " + fields(zh) + ", the English " + fields(en)
                                        + ". Make them the same."));
            }
            templates.put(kind, new NoticeTemplate(kind, new Text(zh, en)));
        }
        return new NoticeTemplates(templates);
    }

    private String template(String name) {
        String file = FOLDER + "/" + name;
        if (!folder.has(file)) {
            wrong(
                    place(file, 1),
                    new Text("缺少这种文书的模板。", "The template of this notice is missing."),
                    new Text("processes.yaml 的操作要发它，请补上文件。", "An action in processes.yaml issues it. Add the file."));
            return "";
        }
        String text = folder.read(file, problems);
        String[] lines = text.split("\\R", -1);
        if (!lines[0].startsWith(NoticeBlock.HEAD) || lines[0].length() == NoticeBlock.HEAD.length()) {
            wrong(
                    place(file, 1),
                    new Text("第一行应是标题。", "The first line must be the title."),
                    new Text("请写“# ”和文书的名称。", "Write \"# \" and the name of the notice."));
        }
        for (int i = 0; i < lines.length; i++) {
            line(place(file, i + 1), lines[i], i > 0);
        }
        return text;
    }

    private void line(FilePosition place, String line, boolean body) {
        String rest = NoticeTemplate.FIELD.matcher(line).replaceAll("x");
        if (rest.matches(".*[{}].*")) {
            wrong(
                    place,
                    new Text("大括号没有成对。", "A brace stands alone."),
                    new Text("要填的内容写成 {applicant} 这样。", "A field is written like {applicant}."));
        }
        if (body && rest.matches("(#|[+>|]|\\d+[.)] ).*|.*(\\*|`|<|]\\().*|\\s+\\S.*")) {
            wrong(
                    place,
                    new Text(
                            "文书只有标题、段落和“- ”开头的列表。",
                            "A notice has one title, paragraphs, and lists that begin with \"- \"."),
                    new Text("请去掉别的标记。", "Take other marks away."));
        }
        fields(line).stream()
                .filter(field -> NoticeField.of(field).isEmpty())
                .forEach(field -> wrong(
                        place,
                        new Text("不认识 {" + field + "}。", "{" + field + "} is not known."),
                        new Text("可以写：" + NoticeField.all() + "。", "It may be: " + NoticeField.all() + ".")));
    }

    private static Set<String> fields(String text) {
        return NoticeTemplate.FIELD
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static FilePosition place(String file, int line) {
        return new FilePosition(file, line);
    }

    private void wrong(FilePosition place, Text message, Text remedy) {
        problems.error(RULE, place, message, remedy);
    }
}

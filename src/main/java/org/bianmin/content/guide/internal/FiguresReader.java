package org.bianmin.content.guide.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.GuideFigure;
import org.bianmin.content.guide.GuideFigure.Level;
import org.bianmin.ground.text.Text;

/** Reads {@code figures/}: a file for each picture that guides may ask for. */
public final class FiguresReader {

    private static final String FOLDER = "figures/";
    private static final String END = ".yaml";

    private final Problems problems;

    private FiguresReader(Problems problems) {
        this.problems = problems;
    }

    /** The pictures that can be read, by their ids; what cannot is reported. */
    public static Map<String, GuideFigure> read(ContentFolder folder, Problems problems) {
        FiguresReader reader = new FiguresReader(problems);
        Map<String, GuideFigure> figures = new LinkedHashMap<>();
        for (String name : folder.filesIn(FOLDER)) {
            String file = FOLDER + name;
            if (name.endsWith(END)) {
                String id = name.substring(0, name.length() - END.length());
                Yaml.read(folder, file, problems).ifPresent(yaml -> figures.put(id, reader.figure(id, yaml)));
            } else {
                problems.error(
                        "file-name",
                        new FilePosition(file, 1),
                        new Text("文件名应以 .yaml 结尾。", "The name must end in .yaml."),
                        new Text("请改名。", "Rename the file."));
            }
        }
        return figures;
    }

    /** The file of a picture. */
    static String file(String id) {
        return FOLDER + id + END;
    }

    private GuideFigure figure(String id, YamlNode yaml) {
        GuideFigure figure =
                new GuideFigure(id, yaml.text("title"), levels(yaml), yaml.text("standard"), yaml.text("silent"));
        yaml.noOtherKeys();
        return figure;
    }

    private List<Level> levels(YamlNode yaml) {
        List<YamlNode> nodes = yaml.children("levels");
        if (nodes.size() < 2) {
            error(
                    "value",
                    yaml.place("levels"),
                    new Text("等级不足两个。", "There are fewer than two levels."),
                    new Text("请由好到差列出全部等级。", "List all levels, best first."));
        }
        List<Level> levels = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlNode node : nodes) {
            Level level = new Level(node.text("name"), nodes.size() - levels.size(), bad(node));
            if (!names.add(level.name().zh())) {
                error(
                        "duplicate",
                        node.place("name"),
                        new Text(
                                "等级「" + level.name().zh() + "」出现两次。",
                                "The level \"" + level.name().zh() + "\" stands here twice."),
                        new Text("请更正其中一个。", "Correct one of them."));
            }
            if (!level.bad()
                    && !levels.isEmpty()
                    && levels.get(levels.size() - 1).bad()) {
                error(
                        "value",
                        node.place("name"),
                        new Text("差评后面的等级不是差评。", "A level below a bad one is not bad."),
                        new Text("请由好到差排列，或补上 bad: true。", "Put them in order, best first, or add bad: true."));
            }
            levels.add(level);
            node.noOtherKeys();
        }
        return levels;
    }

    private boolean bad(YamlNode level) {
        String word = level.optional("bad").orElse("false");
        if (!word.equals("true") && !word.equals("false")) {
            error(
                    "value",
                    level.place("bad"),
                    new Text("「" + word + "」既不是 true 也不是 false。", "\"" + word + "\" is neither true nor false."),
                    new Text("差评写 true，否则删去。", "Write true for a bad rating, else leave it out."));
        }
        return word.equals("true");
    }

    private void error(String rule, FilePosition place, Text message, Text remedy) {
        problems.error(rule, place, message, remedy);
    }
}

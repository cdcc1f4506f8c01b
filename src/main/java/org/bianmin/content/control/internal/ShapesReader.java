package org.bianmin.content.control.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.control.ClauseState;
import org.bianmin.content.control.ControlShape;
import org.bianmin.content.control.SettingType;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.process.StaffRole;
import org.bianmin.ground.text.Text;

/** Reads the kinds of control from {@code control-kinds.yaml}. */
public final class ShapesReader {

    private ShapesReader() {}

    /** None where there is no such file. */
    public static List<ControlShape> read(ContentFolder folder, String file, Problems problems) {
        if (!folder.has(file)) {
            return List.of();
        }
        return Yaml.read(folder, file, problems)
                .map(yaml -> yaml.children("kinds").stream()
                        .map(node -> shape(node, problems))
                        .toList())
                .orElse(List.of());
    }

    private static ControlShape shape(YamlNode node, Problems problems) {
        ControlShape shape = new ControlShape(
                node.required("id"),
                node.text("name"),
                node.text("does"),
                one(
                                node,
                                "state",
                                ClauseState.of(node.required("state")),
                                Stream.of(ClauseState.values())
                                        .map(ClauseState::code)
                                        .toList(),
                                problems)
                        .orElse(ClauseState.NONE),
                one(
                                node,
                                "tasks",
                                StaffRole.of(node.required("tasks")),
                                Stream.of(StaffRole.values())
                                        .map(StaffRole::code)
                                        .toList(),
                                problems)
                        .orElse(StaffRole.MANAGER),
                node.children("settings").stream()
                        .map(setting -> setting(setting, problems))
                        .toList());
        node.noOtherKeys();
        return shape;
    }

    private static ControlShape.Setting setting(YamlNode node, Problems problems) {
        ControlShape.Setting setting = new ControlShape.Setting(
                node.required("id"),
                one(
                                node,
                                "type",
                                SettingType.of(node.required("type")),
                                Stream.of(SettingType.values())
                                        .map(type -> type.name().toLowerCase(Locale.ROOT))
                                        .toList(),
                                problems)
                        .orElse(SettingType.TEXT),
                node.flag("needed"),
                node.text("name"));
        node.noOtherKeys();
        return setting;
    }

    private static <T> Optional<T> one(
            YamlNode node, String key, Optional<T> parsed, List<String> known, Problems problems) {
        if (parsed.isEmpty()) {
            String all = String.join(", ", known);
            problems.error(
                    "value",
                    node.place(key),
                    new Text("「" + key + "」的值不对。", "\"" + key + "\" has a value that is not known."),
                    new Text("可以写：" + all + "。", "It may be: " + all + "."));
        }
        return parsed;
    }
}

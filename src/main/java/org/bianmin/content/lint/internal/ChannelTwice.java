package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/** {@code channels.yaml}: a way to ask or to complain stands there once, and names an item once, or a guide shows it twice. */
@Singleton
final class ChannelTwice implements LintRule {

    private static final String FILE = "/channels.yaml";

    @Override
    public String name() {
        return "channel-twice";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (String file : content.files(FILE)) {
            Map<String, Integer> lines = new HashMap<>();
            List<YamlNode> channels =
                    content.yaml(file).map(yaml -> yaml.children("channels")).orElse(List.of());
            channels.forEach(channel -> {
                channel(channel, lines, problems);
                items(channel, problems);
            });
        }
    }

    /** The same words for the same purpose in the same place of the source. */
    private void channel(YamlNode channel, Map<String, Integer> lines, Problems problems) {
        String key = channel.optional("purpose").orElse("") + "|" + zh(channel, "text") + "|" + zh(channel, "place");
        FilePosition place = channel.place();
        Integer first = lines.putIfAbsent(key, place.line());
        if (first != null) {
            problems.error(
                    name(),
                    place,
                    new Text("这条渠道已在第 " + first + " 行。", "This channel stands on line " + first + " already."),
                    new Text("请合为一处，把事项写在一起。", "Join the two and name their items together."));
        }
    }

    private void items(YamlNode channel, Problems problems) {
        Set<String> seen = new HashSet<>();
        channel.values("items").stream()
                .filter(item -> !seen.add(item.text()))
                .forEach(item -> problems.error(
                        name(),
                        item.place(),
                        new Text("事项「" + item.text() + "」写了两次。", "The item \"" + item.text() + "\" stands here twice."),
                        new Text("请删去一处。", "Remove one of them.")));
    }

    private static String zh(YamlNode channel, String key) {
        return channel.child(key).flatMap(node -> node.optional("zh")).orElse("");
    }
}

package org.bianmin.content.guide.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.Channel;
import org.bianmin.ground.text.Text;

/** Reads {@code channels.yaml}: where the source says that one can ask or complain. A channel without items is for all. */
public final class ChannelsReader {

    private ChannelsReader() {}

    public static List<Channel> read(
            ContentFolder folder, String file, Jurisdiction jurisdiction, References references, Problems problems) {
        if (!folder.has(file)) {
            return List.of();
        }
        return Yaml.read(folder, file, problems)
                .map(yaml -> {
                    List<Channel> channels = yaml.children("channels").stream()
                            .map(node -> channel(node, jurisdiction, references, problems))
                            .toList();
                    yaml.noOtherKeys();
                    return channels;
                })
                .orElse(List.of());
    }

    private static Channel channel(YamlNode node, Jurisdiction jurisdiction, References references, Problems problems) {
        List<Item> named = references.items(node, "items");
        List<Item> items = node.has("items") ? named : jurisdiction.items().toList();
        Channel channel = new Channel(
                purpose(node, problems),
                node.flag("order"),
                node.text("text"),
                node.text("place"),
                node.strings("telephones"),
                items);
        node.noOtherKeys();
        return channel;
    }

    private static Channel.Purpose purpose(YamlNode node, Problems problems) {
        String word = node.required("purpose");
        return Stream.of(Channel.Purpose.values())
                .filter(purpose -> purpose.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseGet(() -> {
                    problems.error(
                            "value",
                            node.place("purpose"),
                            new Text("没有「" + word + "」这种用途。", "There is no purpose \"" + word + "\"."),
                            new Text("可用：ask、complain。", "Known purposes: ask, complain."));
                    return Channel.Purpose.ASK;
                });
    }
}

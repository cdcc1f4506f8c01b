package org.bianmin.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The files of {@code infra/} and what they are held against. */
final class Files {

    static final Path INFRA = Path.of("infra");

    private Files() {}

    static List<JobSchedule> schedule() {
        return Problems.sound(problems -> ControlsReader.schedule(new ContentFolder(Path.of("content")), problems));
    }

    static String text(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder whose names end so, sorted. */
    static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = java.nio.file.Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The documents of a YAML file as maps, lists and strings. A tag of CloudFormation becomes what its long form would be:
     * {@code !Ref x} a map with the key {@code Ref}, {@code !GetAtt a.b} one with {@code Fn::GetAtt} and the list of a and b.
     */
    static List<Object> yaml(Path file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setAllowDuplicateKeys(false)
                .build();
        return StreamSupport.stream(
                        new Compose(settings).composeAllFromString(text(file)).spliterator(), false)
                .map(Files::value)
                .toList();
    }

    private static Object value(Node node) {
        String tag = node.getTag().getValue();
        Object plain = plain(node);
        if (!tag.startsWith("!") || tag.length() == 1) {
            return plain;
        }
        String name = tag.substring(1);
        if (name.equals("Ref") || name.equals("Condition")) {
            return Map.of(name, plain);
        }
        return Map.of("Fn::" + name, name.equals("GetAtt") ? List.of(((String) plain).split("\\.", 2)) : plain);
    }

    private static Object plain(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            sequence.getValue().forEach(element -> list.add(value(element)));
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            map.put(((ScalarNode) entry.getKeyNode()).getValue(), value(entry.getValueNode()));
        }
        return map;
    }
}

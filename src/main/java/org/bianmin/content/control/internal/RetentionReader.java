package org.bianmin.content.control.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.control.RecordKind;
import org.bianmin.content.control.Retention;
import org.bianmin.content.control.Retention.Keep;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads {@code retention.yaml}: how long each kind of record is kept. */
public final class RetentionReader {

    private static final String KEEP = "keep";
    private static final String FOREVER = "forever";
    private static final String UNTIL_SET = "until-set";

    private RetentionReader() {}

    public static List<Retention> read(ContentFolder folder, String file, Problems problems) {
        return Yaml.read(folder, file, problems)
                .map(yaml -> yaml.children("records").stream()
                        .flatMap(node -> row(node, problems).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Retention> row(YamlNode node, Problems problems) {
        Optional<RecordKind> kind = RecordKind.of(node.required("kind"));
        if (kind.isEmpty()) {
            value(
                    node,
                    "kind",
                    String.join(
                            ", ",
                            Stream.of(RecordKind.values()).map(RecordKind::code).toList()),
                    problems);
        }
        String words = node.required(KEEP);
        Optional<Duration> period = period(words);
        Keep keep = period.isPresent() ? Keep.FOR : words.equals(FOREVER) ? Keep.FOREVER : Keep.UNTIL_SET;
        if (period.isEmpty() && !words.equals(FOREVER) && !words.equals(UNTIL_SET)) {
            value(node, KEEP, "PT24H, P90D, " + FOREVER + ", " + UNTIL_SET, problems);
        }
        Text what = node.text("what");
        Text why = node.text("why");
        Optional<String> source = node.optional("source");
        Optional<LocalDate> decided = node.optional("decided").flatMap(day -> day(node, day, problems));
        node.noOtherKeys();
        return kind.map(known ->
                new Retention(known, keep, period.orElse(null), what, why, source.orElse(null), decided.orElse(null)));
    }

    /** A period of at least an hour. */
    private static Optional<Duration> period(String words) {
        try {
            return Optional.of(Duration.parse(words)).filter(period -> period.toHours() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(YamlNode node, String day, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException e) {
            value(node, "decided", "2026-11-29", problems);
            return Optional.empty();
        }
    }

    private static void value(YamlNode node, String key, String known, Problems problems) {
        problems.error(
                "value",
                node.place(key),
                new Text("「" + key + "」不认识。", "\"" + key + "\" has an unknown value."),
                new Text("可以写：" + known + "。", "It may be: " + known + "."));
    }
}

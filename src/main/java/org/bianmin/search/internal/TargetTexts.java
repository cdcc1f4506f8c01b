package org.bianmin.search.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;
import org.bianmin.search.Target;

/** A page that may answer, and its texts by field, which are made when they are asked for. */
public record TargetTexts(Target target, Supplier<Map<Field, List<Text>>> texts) {

    /** A page with a name, words by which people ask for it, and what it says. */
    static TargetTexts of(Target target, Stream<Text> headings, Supplier<Stream<Text>> said) {
        List<Text> asked = Stream.concat(Stream.ofNullable(target.about()), headings)
                .filter(Objects::nonNull)
                .toList();
        return new TargetTexts(target, () -> {
            Map<Field, List<Text>> texts = new EnumMap<>(Field.class);
            texts.put(Field.NAME, List.of(target.name()));
            texts.put(Field.HEADING, asked);
            texts.put(Field.TEXT, said.get().filter(Objects::nonNull).toList());
            return texts;
        });
    }
}

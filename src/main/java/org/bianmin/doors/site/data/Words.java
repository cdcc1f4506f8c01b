package org.bianmin.doors.site.data;

import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Tier;
import org.bianmin.doors.site.guide.ListedItem;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** What several shapes say of an item in words. */
final class Words {

    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    /** The description of the source, else the row in which it stands: every shape may ask for one. */
    Text description(ListedItem listed) {
        return listed.item().content() == null ? place(listed) : listed.item().content();
    }

    /** The list and the row: "《…清单》第 12 项". */
    Text place(ListedItem listed) {
        return filled(
                messages.text("data_row_of", "list", listed.list().title()),
                "row",
                Text.same(String.valueOf(listed.item().source().row())));
    }

    /** Those at a tier who handle it for citizens: "六安市叶集区各乡镇街". */
    Text operator(ListedItem listed, Tier tier) {
        Text word = listed.jurisdiction().tierName(tier);
        return filled(
                messages.text("data_operator", "place", listed.jurisdiction().name()), "tier", word);
    }

    /** An office of a jurisdiction, in one sentence. */
    Text office(Text jurisdiction) {
        return messages.text("data_office", "place", jurisdiction);
    }

    /** Several texts as one, a line each; in English only if all of them are. */
    static Text lines(List<Text> texts) {
        return new Text(
                String.join("\n", texts.stream().map(Text::zh).toList()),
                texts.stream().allMatch(Text::hasEnglish)
                        ? String.join("\n", texts.stream().map(Text::en).toList())
                        : null);
    }

    /** Those of some texts that are there. */
    static Stream<Text> present(Text... texts) {
        return Stream.of(texts).filter(text -> text != null);
    }

    private static Text filled(Text text, String name, Text value) {
        String placeholder = "{" + name + "}";
        return new Text(
                text.zh().replace(placeholder, value.zh()),
                text.hasEnglish()
                        ? text.en().replace(placeholder, value.hasEnglish() ? value.en() : value.zh())
                        : null);
    }
}

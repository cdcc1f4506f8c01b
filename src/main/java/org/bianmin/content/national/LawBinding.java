package org.bianmin.content.national;

import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A quotation of a law, and the items of which it answers a question.
 *
 * @param article the number of the article
 * @param quote whole sentences of that article, word for word, left-out ones marked by ……; its English is an unofficial
 *     translation of ours
 * @param question null where it is general
 * @param label whose time it is; null where the question is another
 * @param direct whether the article names the very matter; else it is our reading
 * @param why our reason, in a line; null where it is general
 * @param items none where it is general
 * @param topic what it is about where no list has the matter, such as {@code marriage}; null where it answers items or is general
 * @param differences by the id of an item, how the place's own document differs from this
 */
public record LawBinding(
        Law law,
        int article,
        Text quote,
        LawQuestion question,
        TimeLabel label,
        boolean direct,
        Text why,
        List<Item> items,
        String topic,
        Map<String, Text> differences) {

    /** Whether it holds for every matter, and so answers no item of its own. */
    public boolean isGeneral() {
        return question == null && topic == null;
    }

    /** The article as a reader cites it: {@code 第十二条}, {@code Article 12}. */
    public Text articleName() {
        return new Text(ArticleNumber.zh(article), "Article " + article);
    }

    /** Where the place's own document says something else about an item; null where it does not. */
    public Text difference(Item item) {
        return differences.get(item.id());
    }
}

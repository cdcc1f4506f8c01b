package org.bianmin.content.guide;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.ground.text.Text;

/**
 * A longer guide in plain words.
 *
 * @param jurisdiction the id of the one in whose folder it stands
 * @param slug its file name without language and ending
 * @param subject the word of its front matter: what kind of thing it is about
 * @param about the id of what it is about: an item, a matter of the boundaries, a chapter of the handbook, a
 *     regime of supervision
 * @param body Markdown without front matter
 * @param silentOn what one would ask and its document does not say, one matter each; of a guide about an item only
 * @param items the items to which it belongs: the one that it is about, or those of its matter; may be empty
 * @param themes the ids of the themes under which it is looked for; of a guide with a page of its own only
 * @param figure the picture that its front matter asks for, or null
 */
public record GuideText(
        String jurisdiction,
        String slug,
        Subject subject,
        String about,
        Text title,
        Text body,
        List<Text> silentOn,
        List<Item> items,
        List<String> themes,
        GuideFigure figure) {

    /** What a guide is about. */
    public enum Subject {
        ITEM,
        MATTER,
        CHAPTER,
        REGIME
    }

    /** Whether it has a page of its own: every guide that is not about one item. */
    public boolean isGeneral() {
        return subject != Subject.ITEM;
    }

    /** Whether an item is among those to which it belongs. */
    public boolean isFor(Item item) {
        return items.stream().anyMatch(other -> other.id().equals(item.id()));
    }
}

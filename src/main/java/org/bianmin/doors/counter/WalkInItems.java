package org.bianmin.doors.counter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.ground.text.Text;

/** Which items a member of staff takes in: those of the own place that are taken in at the own tier, or at none that is stated. */
record WalkInItems(Catalog catalog, Handler handler) {

    /** The role and the office at which an item is taken in; empty for one that is not. */
    Optional<Post> post(Item item) {
        return handler.posts().stream().filter(post -> takesIn(post, item)).findFirst();
    }

    /** All of them, in the order of their lists. */
    Stream<Item> all() {
        return catalog.items().filter(item -> post(item).isPresent());
    }

    /** Those whose name or row has what was typed in it. */
    List<Item> like(String typed) {
        String part = typed.strip().toLowerCase(Locale.ROOT);
        return all().filter(item -> part.isEmpty()
                        || String.valueOf(item.source().row()).equals(part)
                        || isIn(item.name(), part)
                        || isIn(item.mainItem(), part)
                        || isIn(item.subItem(), part))
                .toList();
    }

    Optional<Item> item(String id) {
        return catalog.item(id).filter(item -> !item.isLetter() && post(item).isPresent());
    }

    private static boolean isIn(Text text, String part) {
        return text != null
                && (text.zh().toLowerCase(Locale.ROOT).contains(part)
                        || text.hasEnglish()
                                && text.en().toLowerCase(Locale.ROOT).contains(part));
    }

    private static boolean takesIn(Post post, Item item) {
        return item.isApplication()
                && post.unit().place().equals(item.jurisdiction())
                && post.role()
                        .takesInAt()
                        .filter(tier -> item.levels().isEmpty() || item.isAt(tier))
                        .isPresent();
    }
}

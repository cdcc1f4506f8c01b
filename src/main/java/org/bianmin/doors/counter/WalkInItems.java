package org.bianmin.doors.counter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
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

    /** What letters are taken down as, in each place where somebody takes in; visits are rated by whoever came, not by the counter. */
    List<Item> letters(String typed) {
        String part = part(typed);
        return handler.posts().stream()
                .filter(post -> post.role().takesInAt().isPresent())
                .flatMap(post -> catalog.jurisdiction(post.unit().place()).stream())
                .distinct()
                .flatMap(place -> catalog.letters().stream()
                        .filter(letter -> !letter.isRating())
                        .map(letter -> letter.itemIn(place)))
                .filter(item -> part.isEmpty() || isIn(item.name(), part))
                .toList();
    }

    /** Those whose name or row has what was typed in it. */
    List<Item> like(String typed) {
        String part = part(typed);
        return all().filter(item -> part.isEmpty()
                        || String.valueOf(item.source().row()).equals(part)
                        || isIn(item.name(), part)
                        || isIn(item.mainItem(), part)
                        || isIn(item.subItem(), part))
                .toList();
    }

    Optional<Item> item(String id) {
        return catalog.item(id)
                .filter(item -> catalog.letter(id).filter(LetterKind::isRating).isEmpty())
                .filter(item -> post(item).isPresent());
    }

    private static String part(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
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

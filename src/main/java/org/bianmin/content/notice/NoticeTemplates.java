package org.bianmin.content.notice;

import java.util.Map;
import java.util.Optional;
import org.bianmin.ground.text.Text;

/**
 * The templates of all notices.
 *
 * @param kinds by kind
 */
public record NoticeTemplates(Map<String, NoticeTemplate> kinds) {

    public NoticeTemplates {
        kinds = Map.copyOf(kinds);
    }

    public Optional<NoticeTemplate> of(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** What notices of a kind are called; the kind itself where the content has it no more. */
    public Text title(String kind) {
        return of(kind).map(NoticeTemplate::title).orElseGet(() -> Text.same(kind));
    }
}

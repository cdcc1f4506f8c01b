package org.bianmin.content.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reasons for the {@linkplain ItemNature natures} of items.
 *
 * @param reasons in the order in which they are shown
 * @param ofItems the id of the reason of each item that has one, by the item's id
 */
public record Natures(List<NatureReason> reasons, Map<String, String> ofItems) {

    /** Why an item has its nature; empty where nobody has written it down. */
    public Optional<NatureReason> of(Item item) {
        return Optional.ofNullable(ofItems.get(item.id()))
                .flatMap(id -> reasons.stream()
                        .filter(reason -> reason.id().equals(id))
                        .findFirst());
    }
}

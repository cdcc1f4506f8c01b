package org.bianmin.content.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Item;

/** All themes. Immutable, read once. */
public final class Themes {

    private final List<Theme> themes;
    private final Map<String, List<Theme>> byItem = new LinkedHashMap<>();

    public Themes(List<Theme> themes) {
        this.themes = List.copyOf(themes);
        this.themes.forEach(theme -> theme.items()
                .forEach(item -> byItem.computeIfAbsent(item.id(), id -> new ArrayList<>())
                        .add(theme)));
    }

    public List<Theme> all() {
        return themes;
    }

    public List<Theme> of(ThemeKind kind) {
        return themes.stream().filter(theme -> theme.kind() == kind).toList();
    }

    /** The themes in which an item stands, in their own order. */
    public List<Theme> of(Item item) {
        return List.copyOf(byItem.getOrDefault(item.id(), List.of()));
    }
}

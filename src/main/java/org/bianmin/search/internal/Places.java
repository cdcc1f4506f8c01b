package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Jurisdiction;

/** What a place is called by who types it: its name, with or without what it is part of, in pinyin, by one of its towns. */
public final class Places {

    /** What a name stands for that several places share, such as that of their province: nothing. */
    private static final String SHARED = "";

    private static final Pattern UNIT = Pattern.compile("(.+?)(省|市|县|区|自治区|自治州)");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_TOWN = 3;

    private final Map<String, String> byName = new LinkedHashMap<>();

    public Places(Snapshot content) {
        for (Jurisdiction place : content.catalog().jurisdictions()) {
            names(place).forEach(name -> add(name, place.id()));
        }
        for (Jurisdiction place : content.catalog().jurisdictions()) {
            content.divisions().of(place.id()).towns().stream()
                    .filter(town -> town.isTown() && town.name().zh().length() >= SHORTEST_TOWN)
                    .forEach(town -> add(town.name().zh(), place.id()));
        }
    }

    private void add(String name, String place) {
        List<Letters.Run> runs = Letters.runs(name);
        String key = String.join(" ", runs.stream().map(Letters.Run::letters).toList());
        if (key.length() >= SHORTEST) {
            byName.merge(key, place, (one, other) -> one.equals(other) ? one : SHARED);
        }
    }

    private static List<String> names(Jurisdiction place) {
        List<String> names = new ArrayList<>(
                List.of(place.id(), place.shortName().zh(), place.name().zh()));
        if (place.shortName().hasEnglish()) {
            names.add(place.shortName().en());
        }
        Matcher units = UNIT.matcher(place.name().zh());
        while (units.find()) {
            names.add(units.group());
            if (units.group(1).length() >= SHORTEST) {
                names.add(units.group(1));
            }
        }
        return names;
    }

    /** The id of the place of a name; empty for a name that several share, null for what is no name of a place. */
    public String of(String name) {
        return byName.get(name);
    }

    public Map<String, String> all() {
        return Collections.unmodifiableMap(byName);
    }
}

package org.bianmin.content.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Text;

/** Reads {@code nature-reasons.csv}, and {@code natures.csv} of each place, which names one of these reasons for each item. */
public final class NaturesReader {

    /** The reasons, in the content folder. */
    public static final String REASONS = "nature-reasons.csv";

    /** The reason of each item, in the folder of a place. */
    public static final String FILE = "natures.csv";

    private static final Text NATURE = new Text(
            "请与 items.csv 里的 nature 核对，改正其中一处。", "Compare it with nature in items.csv and correct one of them.");

    private NaturesReader() {}

    /** What can be read; what cannot, and a reason for another nature than the item has, is reported. Both files may be missing. */
    public static Natures read(ContentFolder folder, Catalog catalog, Problems problems) {
        List<NatureReason> reasons = reasons(folder, problems);
        Map<String, NatureReason> byId = reasons.stream().collect(Collectors.toMap(NatureReason::id, one -> one));
        Map<String, String> ofItems = new HashMap<>();
        for (Jurisdiction jurisdiction : catalog.jurisdictions()) {
            String file = ContentFolder.JURISDICTIONS + "/" + jurisdiction.id() + "/" + FILE;
            if (folder.has(file)) {
                Map<String, Item> items = jurisdiction.items().collect(Collectors.toMap(Item::id, one -> one));
                Csv.read(folder, file, List.of("item", "reason"), problems)
                        .forEach(row -> take(row, items, byId, ofItems, problems));
            }
        }
        return new Natures(reasons, Map.copyOf(ofItems));
    }

    private static List<NatureReason> reasons(ContentFolder folder, Problems problems) {
        List<NatureReason> reasons = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (!folder.has(REASONS)) {
            return List.of();
        }
        for (CsvRow row : Csv.read(folder, REASONS, List.of("id", "nature", "words_zh", "words_en"), problems)) {
            String id = row.required("id");
            ItemNature nature = row.oneOf("nature", ItemNature::of, ItemNature.QUERY, ItemsReader.NATURE_REMEDY);
            if (seen.add(id)) {
                reasons.add(new NatureReason(id, nature, row.requiredText("words")));
            } else {
                twice(row, id, problems);
            }
        }
        return List.copyOf(reasons);
    }

    private static void take(
            CsvRow row,
            Map<String, Item> items,
            Map<String, NatureReason> reasons,
            Map<String, String> ofItems,
            Problems problems) {
        Function<String, Optional<Item>> item = id -> Optional.ofNullable(items.get(id));
        Item named = row.oneOf("item", item, null, new Text("请填本地清单里的事项。", "Name an item of this place's lists."));
        NatureReason reason = row.oneOf(
                "reason",
                id -> Optional.ofNullable(reasons.get(id)),
                null,
                new Text("请填 " + REASONS + " 里的一个 id。", "Enter an id of " + REASONS + "."));
        if (named == null || reason == null) {
            return;
        }
        if (reason.nature() != named.nature()) {
            row.reportValue("reason", reason.id(), NATURE);
        } else if (ofItems.put(named.id(), reason.id()) != null) {
            twice(row, named.id(), problems);
        }
    }

    private static void twice(CsvRow row, String id, Problems problems) {
        problems.error(
                "duplicate",
                row.place(),
                new Text(id + " 出现两次。", id + " stands here twice."),
                new Text("请删去一行。", "Remove one row."));
    }
}

package org.bianmin.content.sheet.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.ground.text.Text;

/**
 * Which item each row of a sheet is. A row is the item whose key it has; one without a key is a new item and gets the next
 * key that was never used. A clerk gives, changes and removes no key: addresses and cases hold on to it.
 */
final class RowKeys {

    private final Map<ItemKey, ItemCells> list;
    private final SheetColumns columns;
    private final List<SheetProblem> problems;
    private final Set<ItemKey> given = new HashSet<>();
    private final Set<ItemKey> taken = new HashSet<>();
    private ItemKey last;

    /**
     * The keys for the rows of a sheet.
     *
     * @param list the items as they are
     * @param used keys that are not in the list any more, or may be
     */
    RowKeys(
            Map<ItemKey, ItemCells> list,
            Collection<ItemKey> used,
            Sheet sheet,
            SheetColumns columns,
            List<SheetProblem> problems) {
        this.list = new LinkedHashMap<>(list);
        this.columns = columns;
        this.problems = problems;
        this.last = Stream.concat(list.keySet().stream(), used.stream())
                .max(Comparator.naturalOrder())
                .orElse(new ItemKey(0));
        sheet.rows().forEach(row -> ItemKey.of(value(row, ItemCells.KEY)).ifPresent(given::add));
    }

    /** The key of a row. What is wrong with the one that stands there is reported. */
    ItemKey of(Sheet.Row row) {
        String written = value(row, ItemCells.KEY);
        Optional<ItemKey> key = ItemKey.of(written).filter(list::containsKey);
        ItemKey is =
                key.isPresent() ? known(row, key.get()) : lost(row, written).orElseGet(() -> unknown(row, written));
        taken.add(is);
        return is;
    }

    private ItemKey known(Sheet.Row row, ItemKey key) {
        if (taken.contains(key)) {
            report(
                    row,
                    new Text("代号 " + key + " 已在上面用过。", "The key " + key + " stands further up already."),
                    new Text("新事项请把代号留空，导入时自动编号。", "Leave the key of a new item empty; the import gives it one."));
            return next();
        }
        if (!isNamed(row, list.get(key))) {
            list.forEach((other, cells) -> {
                if (isNumbered(row, cells) && isNamed(row, cells)) {
                    report(row, changed(other, String.valueOf(key)), back(other));
                }
            });
        }
        return key;
    }

    /** An item of the list whose key stands nowhere in the sheet, if this row has its name. */
    private Optional<ItemKey> lost(Sheet.Row row, String written) {
        Optional<ItemKey> lost = missing()
                .filter(key -> isNamed(row, list.get(key)))
                .min(Comparator.comparing((ItemKey key) -> !isNumbered(row, list.get(key)))
                        .thenComparing(Comparator.naturalOrder()));
        lost.ifPresent(key -> report(row, changed(key, written), back(key)));
        return lost;
    }

    private ItemKey unknown(Sheet.Row row, String written) {
        if (!written.isEmpty()) {
            report(
                    row,
                    new Text("清单里没有代号「" + written + "」的事项。", "The list has no item with the key \"" + written + "\"."),
                    new Text(
                            "已有事项请恢复原代号；新事项请留空，导入时自动编号。",
                            "Put the key of an existing item back; leave that of a new one empty, the import gives it one."));
        }
        missing()
                .filter(key -> isNumbered(row, list.get(key)))
                .findFirst()
                .filter(key -> written.isEmpty())
                .ifPresent(key -> problems.add(SheetProblem.warning(
                        columns.place(row.number(), ItemCells.KEY),
                        new Text(
                                "代号为空，算作新事项；原来同一序号的事项 " + key + " 算作删除。",
                                "Without a key this counts as a new item, and item " + key
                                        + ", which had the same row number, as removed."),
                        new Text(
                                "如果是同一事项，请恢复代号 " + key + "。",
                                "If it is the same item, put the key " + key + " back."))));
        return next();
    }

    private Stream<ItemKey> missing() {
        return list.keySet().stream().filter(key -> !given.contains(key) && !taken.contains(key));
    }

    private ItemKey next() {
        last = last.next();
        return last;
    }

    private boolean isNamed(Sheet.Row row, ItemCells cells) {
        return value(row, ItemCells.NAME).equals(cells.name());
    }

    private boolean isNumbered(Sheet.Row row, ItemCells cells) {
        return value(row, ItemCells.ROW).equals(cells.get(ItemCells.ROW).strip());
    }

    private String value(Sheet.Row row, String column) {
        return columns.value(row, column).orElse("");
    }

    private static Text changed(ItemKey key, String written) {
        return written.isEmpty()
                ? new Text("事项 " + key + " 的代号被删去了。", "The key of item " + key + " has been removed.")
                : new Text(
                        "事项 " + key + " 的代号被改成了「" + written + "」。",
                        "The key of item " + key + " has been changed to \"" + written + "\".");
    }

    private static Text back(ItemKey key) {
        return new Text("请恢复为 " + key + "；代号不能改。", "Put " + key + " back; a key is never changed.");
    }

    private void report(Sheet.Row row, Text message, Text remedy) {
        problems.add(SheetProblem.error(columns.place(row.number(), ItemCells.KEY), message, remedy));
    }
}

package org.bianmin.content.sheet.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.ItemKey;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.ListFile;

/**
 * The items that a list no longer has, with a sheet in it. The row of one stays where no other item has its number: the source
 * still has it. Where the sheet numbers the rows anew, it has none.
 */
record RemovedRows(List<ItemCells> rows) {

    static RemovedRows of(ContentFolder content, ListFile list, Comparison comparison) {
        List<ItemCells> listed = comparison.candidate().stream()
                .map(Comparison.CandidateRow::cells)
                .toList();
        Set<Integer> taken = listed.stream()
                .flatMapToInt(row -> row.number().stream())
                .boxed()
                .collect(Collectors.toSet());
        Set<ItemKey> there = listed.stream().flatMap(row -> row.key().stream()).collect(Collectors.toSet());
        List<ItemCells> before = content.has(list.removedFile())
                ? ItemsTable.read(content, list.removedFile(), new Problems()).rows()
                : List.of();
        return new RemovedRows(Stream.concat(before.stream(), comparison.removed().stream())
                .filter(row -> row.key().filter(key -> !there.contains(key)).isPresent())
                .map(row -> row.number().stream().anyMatch(taken::contains) ? row.withoutRow() : row)
                .sorted(Comparator.comparing(row -> row.key().orElseThrow()))
                .toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many rows of the source are of items that the list no longer has. */
    int left() {
        return (int) rows.stream().filter(row -> row.number().isPresent()).count();
    }

    /**
     * The file with them.
     *
     * @param count how many rows the source has
     */
    String csv(int count) {
        return new ItemsTable(rows.stream()
                        .map(row -> row.number().orElse(0) > count ? row.withoutRow() : row)
                        .toList())
                .csv();
    }
}

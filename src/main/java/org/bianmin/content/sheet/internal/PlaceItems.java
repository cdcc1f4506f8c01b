package org.bianmin.content.sheet.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.ItemNature;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.ground.text.Text;

/**
 * The rows of a county's own list as items of a new place. Nothing is guessed: what the list does not say, or says in words that the
 * glossary does not have, stays empty and is told.
 */
public final class PlaceItems {

    /** Departments get these ids in the order in which the list names them. */
    private static final String OFFICE = "department-";

    private static final List<String> DEPARTMENTS = List.of("supervising", "implementing");
    private static final List<String> TERMS = List.of("delegation", "type", "remark");
    private static final Map<String, Pattern> TIERS = new LinkedHashMap<>();

    static {
        TIERS.put("district", Pattern.compile("[县市区]"));
        TIERS.put("town", Pattern.compile("[镇乡街]"));
        TIERS.put("village", Pattern.compile("村|社区"));
    }

    private static final Pattern COMMUNITY = Pattern.compile("社区");
    private static final Pattern NO_TELEPHONE = Pattern.compile("[^0-9-]+");

    private final Set<String> glossary;
    private final SheetColumns columns;
    private final Map<String, String> offices = new LinkedHashMap<>();
    private final Map<String, Set<String>> unknownWords = new TreeMap<>();
    private final List<ItemCells> items = new ArrayList<>();
    private final List<Integer> leftOut = new ArrayList<>();
    private final List<SheetProblem> problems;

    public PlaceItems(Sheet sheet, SheetColumns columns, Set<String> glossary, List<SheetProblem> problems) {
        this.columns = columns;
        this.glossary = glossary;
        this.problems = problems;
        sheet.rows().forEach(this::take);
    }

    private void take(Sheet.Row row) {
        List<SheetProblem> found = new ArrayList<>();
        for (String column : ItemsReader.COLUMNS) {
            columns.value(row, column)
                    .ifPresent(value -> found.addAll(CellFaults.of(value, columns.place(row.number(), column))));
        }
        if (value(row, ItemCells.NAME).isEmpty()) {
            found.add(SheetProblem.error(
                    columns.place(row.number(), ItemCells.NAME),
                    new Text("没有事项名称。", "The item has no name."),
                    new Text("请照来源填写，或删去此行。", "Enter it by the source, or remove the row.")));
        }
        problems.addAll(found);
        if (found.stream().anyMatch(SheetProblem::isError)) {
            leftOut.add(row.number());
        } else {
            items.add(new ItemCells(ItemsReader.COLUMNS.stream()
                    .map(column -> cell(row, column))
                    .toList()));
        }
    }

    private String cell(Sheet.Row row, String column) {
        String value = value(row, column);
        if (column.equals(ItemCells.KEY) || column.equals(ItemCells.ROW)) {
            return String.valueOf(items.size() + 1);
        }
        if (column.equals("nature")) {
            return ItemNature.of(value).orElse(ItemNature.DIRECT).code();
        }
        if (column.equals("levels")) {
            return levels(value);
        }
        if (column.equals("telephones")) {
            return NO_TELEPHONE.matcher(value).replaceAll(" ").strip();
        }
        if (column.equals("office")) {
            return "";
        }
        if (DEPARTMENTS.contains(column) && !value.isEmpty()) {
            offices.computeIfAbsent(value, name -> OFFICE + (offices.size() + 1));
        }
        return TERMS.contains(column) ? term(column, value) : value;
    }

    private String term(String column, String value) {
        if (value.isEmpty() || glossary.contains(value)) {
            return value;
        }
        unknownWords.computeIfAbsent(column, none -> new LinkedHashSet<>()).add(value);
        return "";
    }

    private String levels(String value) {
        String withoutCommunities = COMMUNITY.matcher(value).replaceAll("村");
        String levels = TIERS.entrySet().stream()
                .filter(tier -> tier.getValue().matcher(withoutCommunities).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        if (levels.isEmpty() && !value.isEmpty()) {
            unknownWords
                    .computeIfAbsent("levels", none -> new LinkedHashSet<>())
                    .add(value);
        }
        return levels;
    }

    private String value(Sheet.Row row, String column) {
        return columns.value(row, column).orElse("");
    }

    public ItemsTable table() {
        return new ItemsTable(items);
    }

    public int count() {
        return items.size();
    }

    /** The departments that the list names, with their ids. */
    public Map<String, String> offices() {
        return offices;
    }

    /** Words that the glossary does not have, by column. */
    public Map<String, Set<String>> unknownWords() {
        return unknownWords;
    }

    /** The rows of the sheet with errors in them. */
    public List<Integer> leftOut() {
        return List.copyOf(leftOut);
    }

    /** How many items hold nothing in a column. */
    public long without(String column) {
        return items.stream().filter(item -> item.get(column).isEmpty()).count();
    }
}

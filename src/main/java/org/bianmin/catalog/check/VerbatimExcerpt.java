package org.bianmin.catalog.check;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.CsvRow;
import org.bianmin.catalog.read.Problems;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * What {@code facts.yaml} says of an item are words of the source: they stand in the item's own row, in the tables beside
 * it, or in the registers of the same document. Space and the punctuation at which sentences were cut are not compared.
 */
@Singleton
final class VerbatimExcerpt implements Rule {

    private static final Pattern CUT = Pattern.compile("[\\s，,。；;：:、]+");

    @Override
    public String name() {
        return "verbatim-excerpt";
    }

    @Override
    public void check(Content content, Problems problems) {
        Map<String, String> registers = new HashMap<>();
        for (Fact fact : content.facts()) {
            String folder = fact.table().folder();
            String words =
                    row(content, fact) + registers.computeIfAbsent(folder, key -> registers(content, fact.table()));
            for (Fact.Statement said : fact.all()) {
                if (!words.contains(bare(withoutTier(said.zh())))) {
                    problems.error(
                            name(),
                            said.place(),
                            new Text(
                                    "来源中没有「" + Excerpt.of(said.zh()) + "」这句话。",
                                    "The words \"" + Excerpt.of(said.zh()) + "\" are not in the source."),
                            new Text(
                                    "请照来源逐字摘录；来源没有的不要写。",
                                    "Copy the source word by word; leave out what it does not say."));
                }
            }
        }
    }

    private static String row(Content content, Fact fact) {
        StringBuilder words = new StringBuilder();
        fact.table().row(fact.row()).ifPresent(row -> words.append(cells(row)));
        for (String stem : new String[] {"supervision", "responsibilities"}) {
            for (CsvRow row : content.rows(fact.table().beside(stem, ".csv"))) {
                if (ItemTable.cell(row, "row").equals(fact.row())) {
                    words.append(cells(row));
                }
            }
        }
        return words.toString();
    }

    private static String cells(CsvRow row) {
        return row.columns().stream()
                .filter(column -> !column.endsWith("_en"))
                .map(column -> bare(ItemTable.cell(row, column)))
                .collect(Collectors.joining("|", "", "|"));
    }

    /** The Chinese of every other file of the jurisdiction. */
    private static String registers(Content content, ItemTable table) {
        StringBuilder words = new StringBuilder("|");
        for (String file : content.files(".yaml")) {
            if (file.startsWith(table.folder()) && !file.startsWith(table.folder() + "facts")) {
                content.tree(file)
                        .ifPresent(root -> Nodes.walk(root, node -> {
                            if (node instanceof MappingNode mapping) {
                                words.append(bare(Nodes.scalar(mapping, "zh"))).append('|');
                            }
                        }));
            }
        }
        return words.toString();
    }

    /** Steps of several tiers say first whose they are: {@code 村社：受理…}. */
    private static String withoutTier(String text) {
        return text.replaceFirst("^[^：，。；]{2,6}：", "");
    }

    private static String bare(String text) {
        return CUT.matcher(text).replaceAll("");
    }
}

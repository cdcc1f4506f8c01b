package org.bianmin.content.lint.internal;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.TextPair;
import org.bianmin.content.lint.Translations;
import org.bianmin.ground.text.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects every text with its translation, whatever file it stands in, so that no new kind of file is forgotten. */
public final class TextPairs {

    private static final String ZH = "zh";
    private static final String EN = "en";

    private final List<TextPair> pairs = new ArrayList<>();
    private final Translations translations;

    private TextPairs(Translations translations) {
        this.translations = translations;
    }

    /** Those of the files of a part, collected once. */
    public static List<TextPair> of(LintInput content) {
        return content.derived(TextPairs.class, TextPairs::collected).pairs;
    }

    private static TextPairs collected(LintInput content) {
        TextPairs collector = new TextPairs(content.translations());
        for (String file : content.files()) {
            if (file.endsWith(".yaml")) {
                content.tree(file).ifPresent(root -> Nodes.walk(root, node -> collector.mapping(file, node)));
            } else if (file.endsWith(".csv") && !file.equals(Translations.FILE)) {
                content.rows(file).forEach(collector::row);
            } else if (file.endsWith(".zh.md")) {
                collector.markdown(content, file, file.replaceFirst("\\.zh\\.md$", ".en.md"));
            }
        }
        return collector;
    }

    private void mapping(String file, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            return;
        }
        if (Nodes.value(mapping, ZH).isPresent() || Nodes.value(mapping, EN).isPresent()) {
            add(Nodes.place(file, node), Nodes.scalar(mapping, ZH), Nodes.scalar(mapping, EN));
        }
        aliases(file, mapping);
    }

    /** An office's other spellings are shown with the English of its name, so they are pairs as well. */
    private void aliases(String file, MappingNode office) {
        Nodes.value(office, "name")
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .ifPresent(name -> Nodes.value(office, "aliases")
                        .map(Nodes::scalars)
                        .orElse(List.of())
                        .forEach(alias -> add(Nodes.place(file, alias), alias.getValue(), Nodes.scalar(name, EN))));
    }

    private void row(CsvRow row) {
        for (String column : row.columns()) {
            if (column.equals(ZH) || column.endsWith("_" + ZH)) {
                String english = column.substring(0, column.length() - ZH.length()) + EN;
                String zh = ItemTable.cell(row, column);
                String en = ItemTable.cell(row, english);
                if (!zh.isEmpty() || !en.isEmpty()) {
                    add(row.place(), zh, en);
                }
            }
        }
    }

    /** A guide of which a language is missing is told of when guides are read. */
    private void markdown(LintInput content, String zh, String en) {
        if (!content.has(en)) {
            return;
        }
        add(new FilePosition(zh, 1), content.text(zh), content.text(en));
    }

    private void add(FilePosition place, String zh, String en) {
        pairs.add(new TextPair(place, zh, en, translations.standing(new Text(zh, en))));
    }
}

package org.bianmin.content.catalog.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemList;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.ListTable;
import org.bianmin.content.catalog.SourceRemark;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Reads a folder below {@code jurisdictions/}: {@code jurisdiction.yaml}, the offices, and the lists that it names. */
public final class JurisdictionReader {

    /** What may have a head of its own in a source. */
    private static final List<String> HEADED = List.of(
            "name",
            "main",
            "main_code",
            "sub",
            "sub_code",
            "supervising",
            "implementing",
            "delegation",
            "type",
            "levels",
            "remark",
            "office",
            "content",
            "telephones",
            "supervision",
            "responsibilities");

    private final ContentFolder folder;
    private final Map<String, Term> glossary;
    private final Problems problems;

    public JurisdictionReader(ContentFolder folder, Map<String, Term> glossary, Problems problems) {
        this.folder = folder;
        this.glossary = glossary;
        this.problems = problems;
    }

    /** The jurisdiction in a folder, or empty where its {@code jurisdiction.yaml} cannot be read. */
    public Optional<Jurisdiction> read(String id) {
        String path = ContentFolder.JURISDICTIONS + "/" + id + "/";
        return Yaml.read(folder, path + "jurisdiction.yaml", problems).map(yaml -> jurisdiction(id, path, yaml));
    }

    private Jurisdiction jurisdiction(String id, String path, YamlNode yaml) {
        if (!yaml.required("id").equals(id)) {
            problems.error(
                    "id",
                    yaml.place("id"),
                    new Text("id 应与文件夹名相同。", "The id must be the name of the folder."),
                    new Text("请改为 " + id + "。", "Change it to " + id + "."));
        }
        OfficesReader offices = new OfficesReader(folder, path, problems);
        ItemsReader items = new ItemsReader(offices, glossary, problems);
        List<SourceRemark> sourceRemarks = new ArrayList<>();
        List<ItemList> lists = new ArrayList<>();
        for (YamlNode node : yaml.children("lists")) {
            lists.add(list(id, path, node, items, sourceRemarks));
        }
        Jurisdiction jurisdiction = new Jurisdiction(
                id,
                yaml.text("name"),
                yaml.text("short"),
                yaml.required("casePrefix"),
                yaml.optional("areaCode").orElse(null),
                tiers(yaml),
                tierMarks(yaml),
                offices.all(),
                List.copyOf(lists),
                List.copyOf(sourceRemarks));
        yaml.noOtherKeys();
        return jurisdiction;
    }

    private ItemList list(String id, String path, YamlNode node, ItemsReader items, List<SourceRemark> sourceRemarks) {
        String list = node.required("id");
        String document = node.required("document");
        ListTable table = new ListTable(path + node.required("file"));
        int rows = node.number("rows");
        Text title = node.text("title");
        Map<String, Text> heads = heads(node);
        node.noOtherKeys();
        ItemRows beside = new ItemRows(folder, table, problems);
        sourceRemarks.addAll(beside.documentRemarks());
        List<Item> removed = items.removed(folder, table, id, list, document, beside);
        return new ItemList(
                list,
                table,
                document,
                title,
                heads,
                rows,
                items.read(folder, table.file(), id, list, document, rows, removed, beside),
                removed);
    }

    /** The heads of the source's columns: by the columns of the table, and by those of the files beside it. */
    private static Map<String, Text> heads(YamlNode list) {
        Map<String, Text> heads = new HashMap<>();
        list.child("heads").ifPresent(node -> {
            HEADED.forEach(column -> node.optionalText(column).ifPresent(text -> heads.put(column, text)));
            node.noOtherKeys();
        });
        return Map.copyOf(heads);
    }

    private static Map<Tier, String> tierMarks(YamlNode yaml) {
        Map<Tier, String> marks = new EnumMap<>(Tier.class);
        yaml.child("tierMarks").ifPresent(node -> {
            for (Tier tier : Tier.values()) {
                node.optional(tier.code()).ifPresent(mark -> marks.put(tier, mark));
            }
            node.noOtherKeys();
        });
        return marks;
    }

    private Map<Tier, Text> tiers(YamlNode yaml) {
        Map<Tier, Text> tiers = new EnumMap<>(Tier.class);
        yaml.child("tiers").ifPresent(node -> {
            for (Tier tier : Tier.values()) {
                node.optionalText(tier.code()).ifPresent(text -> tiers.put(tier, text));
            }
            node.noOtherKeys();
        });
        return tiers;
    }
}

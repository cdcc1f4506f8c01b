package org.bianmin.content.sheet.internal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.ItemsReader;
import org.bianmin.content.sheet.CellGuard;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** The headings over the columns of a sheet: in words for people, with the name of the column in the data behind them. */
public final class Headings {

    private static final String KEY = "sheet_";
    /** What lists of counties call the same, where they call it otherwise. */
    private static final Map<String, List<String>> ALSO = Map.ofEntries(
            Map.entry("row", List.of("排序")),
            Map.entry("name_zh", List.of("业务办理项名称", "业务办理项", "服务事项", "办理项名称", "办理事项")),
            Map.entry("main_code", List.of("主项基本编码")),
            Map.entry("main_zh", List.of("主项", "主项事项名称", "通用目录事项名称(主项)")),
            Map.entry("sub_code", List.of("子项基本编码", "基本编码", "事项编码")),
            Map.entry("sub_zh", List.of("子项", "子项事项名称", "通用目录事项名称(子项)")),
            Map.entry("supervising", List.of("县级行业主管部门", "行业主管部门", "市级指导部门", "业务主管部门", "指导部门")),
            Map.entry("implementing", List.of("实施主体", "实施机构", "责任部门", "部门")),
            Map.entry("delegation", List.of("赋权方式", "下放方式")),
            Map.entry("type", List.of("事项类别", "通用目录事项类型", "业务种类")),
            Map.entry("levels", List.of("办理项层级", "行使层级", "实施层级", "层级")),
            Map.entry("telephones", List.of("联系电话", "咨询电话", "办公电话")),
            Map.entry("content_zh", List.of("事项内容", "服务内容")));

    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();
    private final String words;

    /** @param messages with a text {@code sheet_} and the column's name for every column of a list */
    public Headings(Messages messages) {
        words = ItemsReader.COLUMNS.stream()
                .map(column -> messages.text(KEY + column).zh())
                .collect(Collectors.joining("、"));
        for (String column : ItemsReader.COLUMNS) {
            Text words = messages.text(KEY + column);
            String heading = words.zh() + " " + column;
            headings.put(column, heading);
            for (String known : List.of(column, heading, words.zh(), words.en(), words.zh() + " " + words.en())) {
                columns.put(normal(known), column);
            }
            ALSO.getOrDefault(column, List.of()).forEach(also -> columns.put(normal(also), column));
        }
    }

    /** What the export writes over a column, such as {@code 序号 row}. */
    public String of(String column) {
        return headings.get(column);
    }

    /** The column that a heading means: by its name in the data, its Chinese or its English words, or two of them. */
    public Optional<String> columnOf(String heading) {
        return Optional.ofNullable(columns.get(normal(heading)));
    }

    /** What the columns are called in Chinese, for whoever has to choose one. */
    String words() {
        return words;
    }

    /** How many cells of a row are headings. */
    long known(List<String> row) {
        return row.stream().filter(cell -> columnOf(cell).isPresent()).count();
    }

    /** Capitals, the width of letters and brackets, and the number of spaces make no difference. */
    private static String normal(String heading) {
        return Normalizer.normalize(CellGuard.unguard(heading), Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

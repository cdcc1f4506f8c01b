package org.bianmin.search.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;
import org.bianmin.search.Synonym;
import org.bianmin.search.Synonyms;

/** Reads {@code synonyms.csv}. */
public final class SynonymsReader {

    static final String FILE = "synonyms.csv";
    private static final List<String> COLUMNS = List.of("from", "to", "language");

    private SynonymsReader() {}

    /**
     * The table; empty where the file is missing.
     *
     * @throws BrokenContentException with every problem, if there is any error
     */
    public static Synonyms read(ContentFolder folder) {
        Problems problems = new Problems();
        Synonyms synonyms = read(folder, problems);
        problems.throwIfErrors();
        return synonyms;
    }

    /** What can be read of the table; what cannot is reported. */
    public static Synonyms read(ContentFolder folder, Problems problems) {
        if (!folder.has(FILE)) {
            return Synonyms.NONE;
        }
        List<Synonym> synonyms = new ArrayList<>();
        Set<Synonym> seen = new HashSet<>();
        for (CsvRow row : Csv.read(folder, FILE, COLUMNS, problems)) {
            boolean complete = row.optional("from").isPresent()
                    && row.optional("language").flatMap(Language::of).isPresent();
            Synonym synonym = synonym(row);
            if (!complete) {
                continue;
            }
            if (synonym.from().isEmpty() || !isOf(synonym)) {
                row.reportValue(
                        "from",
                        synonym.from(),
                        new Text("zh 行写汉字，en 行写英文单词。", "Write Chinese in zh rows and English words in en rows."));
            } else if (!seen.add(synonym)) {
                problems.error(
                        "duplicate",
                        row.place(),
                        new Text("此行出现两次。", "This row stands here twice."),
                        new Text("请删去一行。", "Remove one row."));
            } else {
                synonyms.add(synonym);
            }
        }
        return new Synonyms(synonyms);
    }

    private static Synonym synonym(CsvRow row) {
        Language language =
                row.oneOf("language", Language::of, Language.ZH, new Text("请写 zh 或 en。", "Write zh or en."));
        return new Synonym(
                folded(row.required("from")), folded(row.optional("to").orElse("")), language);
    }

    /** One run of Chinese, or only words. */
    private static boolean isOf(Synonym synonym) {
        List<Letters.Run> runs = Letters.runs(synonym.from());
        return synonym.language() == Language.ZH
                ? runs.size() == 1 && runs.get(0).isHan()
                : runs.stream().noneMatch(Letters.Run::isHan);
    }

    private static String folded(String text) {
        return String.join(
                " ", Letters.runs(text).stream().map(Letters.Run::letters).toList());
    }
}

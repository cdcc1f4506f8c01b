package org.bianmin.content.lint;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.ground.text.Hash;
import org.bianmin.ground.text.Text;

/**
 * The register of accepted translations, {@code translations.csv}: a line for each Chinese text with the English that
 * somebody has compared with it, both as the first 16 hexadecimal digits of their SHA-256. English that stands there only
 * beside other Chinese was written for other words: it is stale.
 */
public final class Translations {

    /** What the register knows of a text. */
    public enum Standing {
        /** The English has been compared with this Chinese. */
        ACCEPTED,
        /** The English was accepted for other Chinese only. */
        STALE,
        /** Nobody has accepted the English, or there is none. */
        NEW
    }

    /** The register's file. Written by {@code check --accept-translations}, never by hand. */
    public static final String FILE = "translations.csv";

    private static final List<String> COLUMNS = List.of("zh_hash", "en_hash");
    private static final int HEXADECIMAL = 16;

    /** The hashes of the English, sorted, and beside each that of the Chinese: half a large catalog's register is little then. */
    private final long[] english;

    private final long[] chinese;

    private Translations(List<long[]> pairs) {
        pairs.sort(Comparator.comparingLong(pair -> pair[0]));
        this.english = pairs.stream().mapToLong(pair -> pair[0]).toArray();
        this.chinese = pairs.stream().mapToLong(pair -> pair[1]).toArray();
    }

    /** The register of a content folder; without one, nothing has been accepted and nothing is stale. */
    public static Translations read(ContentFolder folder, Problems problems) {
        List<long[]> pairs = new ArrayList<>();
        if (folder.has(FILE)) {
            for (CsvRow row : Csv.read(folder, FILE, COLUMNS, problems)) {
                pairs.add(new long[] {number(row, "en_hash"), number(row, "zh_hash")});
            }
        }
        return new Translations(pairs);
    }

    private static long number(CsvRow row, String column) {
        String digits = row.required(column);
        try {
            return digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits, HEXADECIMAL);
        } catch (NumberFormatException e) {
            row.reportValue(
                    column,
                    digits,
                    new Text(
                            "请运行 check --accept-translations，重新生成此文件。",
                            "Run check --accept-translations to write the file anew."));
            return 0;
        }
    }

    /** How a text stands to the register. */
    public Standing standing(Text text) {
        if (!text.hasEnglish()) {
            return Standing.NEW;
        }
        int at = first(hash(text.en()));
        if (at < 0) {
            return Standing.NEW;
        }
        long zh = hash(text.zh());
        for (int i = at; i < english.length && english[i] == english[at]; i++) {
            if (chinese[i] == zh) {
                return Standing.ACCEPTED;
            }
        }
        return Standing.STALE;
    }

    /** The first place of an English text, negative if there is none. */
    private int first(long hash) {
        int at = Arrays.binarySearch(english, hash);
        while (at > 0 && english[at - 1] == hash) {
            at--;
        }
        return at;
    }

    /** Whether the English was accepted for other Chinese and never for this one. */
    public boolean isStale(Text text) {
        return standing(text) == Standing.STALE;
    }

    /** The register that accepts these texts and no others; sorted, so that only what has changed differs. */
    public static String accepting(Collection<Text> texts) {
        return texts.stream()
                .filter(Text::hasEnglish)
                .map(text -> digits(hash(text.zh())) + "," + digits(hash(text.en())))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n", String.join(",", COLUMNS) + "\n", "\n"));
    }

    private static String digits(long hash) {
        return HexFormat.of().toHexDigits(hash);
    }

    /** The first 64 bits. Space around a text makes no other text. */
    private static long hash(String text) {
        return ByteBuffer.wrap(Hash.sha256(text.strip())).getLong();
    }
}

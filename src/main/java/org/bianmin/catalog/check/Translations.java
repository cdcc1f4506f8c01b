package org.bianmin.catalog.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.catalog.FromContent;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Csv;
import org.bianmin.catalog.read.Problems;

/**
 * The register of accepted translations, {@code translations.csv}: a line for each Chinese text with the English that
 * somebody has compared with it, both as the first 16 hexadecimal digits of their SHA-256. English that stands there only
 * beside other Chinese was written for other words: it is stale.
 */
public class Translations implements FromContent {

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
    private static final int DIGITS = 16;

    private final Map<String, Set<String>> chineseByEnglish = new HashMap<>();

    Translations() {}

    /** The register of a content folder; without one, nothing has been accepted and nothing is stale. */
    public static Translations read(ContentFolder folder, Problems problems) {
        Translations translations = new Translations();
        if (folder.has(FILE)) {
            Csv.read(folder, FILE, COLUMNS, problems)
                    .forEach(row -> translations
                            .chineseByEnglish
                            .computeIfAbsent(row.required("en_hash"), key -> new HashSet<>())
                            .add(row.required("zh_hash")));
        }
        return translations;
    }

    /** How a text stands to the register. */
    public Standing standing(Text text) {
        if (!text.hasEnglish()) {
            return Standing.NEW;
        }
        Set<String> accepted = chineseByEnglish.getOrDefault(hash(text.en()), Set.of());
        if (accepted.isEmpty()) {
            return Standing.NEW;
        }
        return accepted.contains(hash(text.zh())) ? Standing.ACCEPTED : Standing.STALE;
    }

    /** Whether the English was accepted for other Chinese and never for this one. */
    public boolean isStale(Text text) {
        return standing(text) == Standing.STALE;
    }

    /** The register that accepts these texts and no others; sorted, so that only what has changed differs. */
    public static String accepting(Collection<Text> texts) {
        return texts.stream()
                .filter(Text::hasEnglish)
                .map(text -> hash(text.zh()) + "," + hash(text.en()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n", String.join(",", COLUMNS) + "\n", "\n"));
    }

    /** Space around a text makes no other text. */
    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.bianmin.content.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file with the table of a list, and where the files stand that belong to the same list.
 *
 * @param file relative to the content folder, such as {@code jurisdictions/yeji/items-second.csv}
 */
public record ListTable(String file) {

    /** The file beside a list with the items that it no longer has, in the same columns. */
    public static final String REMOVED = "removed.csv";

    private static final Pattern NAME = Pattern.compile("(?:items)?([^/]*)\\.csv$");

    /** A file beside the list: of {@code facts.yaml} and {@code items-second.csv}, {@code facts-second.yaml}. */
    public String beside(String name) {
        int dot = name.lastIndexOf('.');
        String own = file.substring(file.lastIndexOf('/') + 1);
        Matcher suffix = NAME.matcher(own);
        String folder = file.substring(0, file.length() - own.length());
        return folder + name.substring(0, dot) + (suffix.matches() ? suffix.group(1) : "") + name.substring(dot);
    }
}

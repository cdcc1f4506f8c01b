package org.bianmin.content.catalog;

/**
 * Why a form asks something. Exactly one of {@code general}, {@code item}, {@code law} and {@code boundary} is there.
 *
 * @param general what every application needs, or null
 * @param item the id of the item whose row in its document names what is asked, or null
 * @param law the id of the law whose article does, or null
 * @param article the number of that article; 0 without a law
 * @param boundary the row of a register of duty boundaries that does, as {@code place/matter}, or null
 * @param words the words of the row or the article, verbatim; null for a general reason
 * @param step the step of a case that uses the answer; null for a general reason, whose answers every case needs from its beginning
 */
public record FieldReason(
        GeneralReason general, String item, String law, int article, String boundary, String words, String step) {

    static final String LIST_END = "-";

    private static final String MATTER = "/";

    public static FieldReason general(GeneralReason reason) {
        return new FieldReason(reason, null, null, 0, null, null, null);
    }

    /** Whether it holds for an item: a row speaks for the items of its own place only. */
    public boolean holdsFor(Item one) {
        return (item == null || item.startsWith(one.jurisdiction() + LIST_END))
                && (boundary == null || place().equals(one.jurisdiction()));
    }

    /** The place whose register of duty boundaries has the row; only with a boundary. */
    public String place() {
        return boundary.substring(0, Math.max(0, boundary.indexOf(MATTER)));
    }

    /** The id of the matter within that register; only with a boundary. */
    public String matter() {
        return boundary.substring(boundary.indexOf(MATTER) + 1);
    }
}

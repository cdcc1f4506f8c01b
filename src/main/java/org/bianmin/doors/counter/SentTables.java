package org.bianmin.doors.counter;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Base64;
import org.bianmin.content.sheet.WorkbookReader;
import org.bianmin.doors.form.FormPost;

/**
 * Tables that are sent to the counter and shown before anything comes of them: they go to the browser with what would come of them and
 * come back with the decision, so that nothing of them is kept in between.
 */
@Singleton
class SentTables {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final Instance<WorkbookReader> workbooks;

    SentTables(Instance<WorkbookReader> workbooks) {
        this.workbooks = workbooks;
    }

    /**
     * A table, or why there is none.
     *
     * @param csv null where there is none
     * @param trouble the key of the words that say why
     */
    record Sent(byte[] csv, String trouble) {

        boolean isThere() {
            return csv != null;
        }
    }

    /** Whether workbooks are taken besides CSV. */
    boolean takesWorkbooks() {
        return workbooks.isResolvable();
    }

    /** @param decided whether the table comes back with a decision, and is not a file that was chosen */
    Sent of(FormPost post, boolean decided) {
        if (!decided && post.files().isEmpty()) {
            return new Sent(null, "register_import_no_file");
        }
        try {
            byte[] csv = decided
                    ? Base64.getUrlDecoder().decode(post.answer("table"))
                    : csv(post.files().get(0).content());
            if (csv.length > LARGEST) {
                return new Sent(null, "register_import_too_long");
            }
            return isWorkbook(csv) ? new Sent(null, "register_import_workbook") : new Sent(csv, null);
        } catch (IllegalArgumentException | IOException e) {
            return new Sent(null, "register_import_unreadable");
        }
    }

    /** As it comes back with the decision. */
    static String written(byte[] csv) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(csv);
    }

    private byte[] csv(byte[] file) throws IOException {
        return workbooks.isResolvable() && workbooks.get().isOne(file)
                ? workbooks.get().csv(file)
                : file;
    }

    private static boolean isWorkbook(byte[] file) {
        return file.length > 1
                && (file[0] == 'P' && file[1] == 'K' || file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF);
    }
}

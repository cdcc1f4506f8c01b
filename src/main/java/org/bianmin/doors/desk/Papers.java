package org.bianmin.doors.desk;

import java.util.Locale;
import org.bianmin.domain.cases.StagedFile;
import org.bianmin.doors.page.PaperView;

/** Files as they are listed. */
final class Papers {

    private static final double MEGA = 1024 * 1024;
    private static final int KILO = 1024;

    private Papers() {}

    static PaperView view(StagedFile file) {
        String kind =
                file.mediaType().substring(file.mediaType().indexOf('/') + 1).toUpperCase(Locale.ROOT);
        return new PaperView(file.id().toString(), file.name(), kind, size(file.size()));
    }

    /** The size as people say it: {@code 340 KB}, {@code 1.2 MB}. */
    static String size(long bytes) {
        return bytes < MEGA
                ? Math.max(1, Math.round((double) bytes / KILO)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }
}

package org.bianmin.doors.site;

import java.nio.file.Path;
import java.util.List;

/** Says, in both languages, why a folder is not one into which the site is written. Nothing has been written then. */
public final class OccupiedFolderException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int NAMED = 5;

    private OccupiedFolderException(Path folder, String zh, String en) {
        super(("不能把网站写入「%s」：%s。请另选一个新的或空的文件夹。什么也没有写。%n"
                        + "    The site cannot be written into \"%1$s\": %3$s. Choose a new or an empty folder."
                        + " Nothing was written.")
                .formatted(folder, zh, en));
    }

    /** @param names of what stands there and is not the generator's */
    static OccupiedFolderException foreign(Path folder, List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        String more = names.size() > NAMED ? ", …" : "";
        return new OccupiedFolderException(
                folder, "里面有别的文件（" + some + more + "）", "it holds other files (" + some + more + ")");
    }

    static OccupiedFolderException content(Path folder, Path content) {
        return new OccupiedFolderException(
                folder, "它和内容文件夹「" + content + "」重叠", "it overlaps the content folder \"" + content + "\"");
    }

    static OccupiedFolderException link(Path folder) {
        return new OccupiedFolderException(folder, "它是符号链接", "it is a symbolic link");
    }

    static OccupiedFolderException release(Path folder) {
        return new OccupiedFolderException(folder, "它是已发布的网站", "it is a release of a site");
    }
}

package org.bianmin.content.national;

import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.national.internal.LawFile;

/** Reads {@code national/*.yaml}. */
public final class LawsReader {

    private LawsReader() {}

    /**
     * All laws; none where there is no such folder.
     *
     * @throws BrokenContentException with every problem, if there is any error
     */
    public static Laws read(ContentFolder folder, Catalog catalog) {
        return Problems.sound(problems -> read(folder, catalog, problems));
    }

    /** What can be read of the laws; what cannot is reported. */
    public static Laws read(ContentFolder folder, Catalog catalog, Problems problems) {
        List<LawBinding> bindings = folder.filesIn(LawFile.FOLDER).stream()
                .filter(file -> file.endsWith(LawFile.ENDING))
                .flatMap(file -> new LawFile(folder, file, catalog, problems).read().stream())
                .toList();
        return new Laws(bindings);
    }
}

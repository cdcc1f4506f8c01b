package org.bianmin.content.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FileStamp;
import org.bianmin.content.folder.Problems;

/**
 * What was read of the folder of each jurisdiction, for as long as that holds: so long as its files are as they were, and so is
 * what else it was read with. Who edits one list then need not wait until all others are read again. What has errors is read
 * each time. Safe for several threads.
 *
 * @param <R> what is read of a folder
 */
public final class ReadBefore<R> {

    private record Found<R>(List<?> with, Map<Path, FileStamp> files, R read, Problems problems) {}

    private final Predicate<R> holds;
    private final Map<String, Found<R>> before = new ConcurrentHashMap<>();

    /** Nothing has been read yet, and all of it will hold. */
    public ReadBefore() {
        this(any -> true);
    }

    /** @param holds whether what was read of a folder depends on nothing but that folder and what it was read with */
    public ReadBefore(Predicate<R> holds) {
        this.holds = holds;
    }

    /**
     * What is in the folders of several, each read on its own, on all cores.
     *
     * @param things what is known of each already; it holds as long as that is equal
     * @param id of the jurisdiction
     * @param with what else all are read with
     * @param problems told what is wrong with each, as if they were read one after another
     */
    public <T> List<R> together(
            ContentFolder folder,
            List<T> things,
            Function<T, String> id,
            Object with,
            Problems problems,
            BiFunction<T, Problems, R> reader) {
        return problems.together(
                things,
                (thing, own) ->
                        in(folder, id.apply(thing), List.of(thing, with), own, found -> reader.apply(thing, found)));
    }

    /**
     * What is in the folder of a jurisdiction.
     *
     * @param with what else it is read with; it holds as long as that is equal
     * @param problems told what is wrong with it, each time
     * @param reader reads it, if it is not known
     */
    R in(ContentFolder folder, String id, List<?> with, Problems problems, Function<Problems, R> reader) {
        Map<Path, FileStamp> files = folder.stampsIn(CatalogReader.JURISDICTIONS + "/" + id);
        Found<R> found = before.get(id);
        if (found == null || !found.files().equals(files) || !found.with().equals(with)) {
            Problems own = new Problems();
            found = new Found<>(with, files, reader.apply(own), own);
            if (own.errors().isEmpty() && holds.test(found.read())) {
                before.put(id, found);
            }
        }
        problems.addAll(found.problems());
        return found.read();
    }
}

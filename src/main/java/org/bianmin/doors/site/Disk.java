package org.bianmin.doors.site;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What publishing does to a disk, one method a step. Handed in, so that a test can let each step fail. None follows a symbolic
 * link that stands where it writes or deletes.
 */
interface Disk {

    void makeFolder(Path folder) throws IOException;

    /** Writes a new file in place of whatever stands there; what other names of an old file lead to stays as it was. */
    void write(Path file, PageBody content) throws IOException;

    /**
     * Gives a file a second name.
     *
     * @throws UnsupportedOperationException where the file system has no such thing; or an {@link IOException}
     */
    void hardLink(Path file, Path second) throws IOException;

    void copy(Path file, Path copy) throws IOException;

    void symbolicLink(Path link, Path target) throws IOException;

    /** Moves a file, a folder or a link in one step, in place of the file or link that stands there. */
    void move(Path from, Path to) throws IOException;

    /** Deletes a file, a link or an empty folder, if there is one. */
    void delete(Path file) throws IOException;

    /** Returns when the content of a file, or the list of files in a folder, will outlast a power failure. */
    void force(Path fileOrFolder) throws IOException;
}

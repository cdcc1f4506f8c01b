package org.bianmin.ground.files;

import java.util.List;
import java.util.UUID;

/** Where the sealed chunks of files are kept. Called within the transaction of what the file belongs to. */
public interface FileStore {

    /** Keeps all chunks of a new file, in their order. */
    void put(UUID file, List<byte[]> chunks);

    /** The chunks of a file in their order; none if there is no such file. */
    List<byte[]> get(UUID file);

    /** Takes the chunks of files away; does nothing for those that it does not have. */
    void remove(List<UUID> files);
}

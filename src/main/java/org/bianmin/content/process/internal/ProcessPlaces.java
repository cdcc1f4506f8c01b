package org.bianmin.content.process.internal;

import java.util.IdentityHashMap;
import java.util.Map;
import org.bianmin.content.folder.FilePosition;

/** Where in {@code processes.yaml} something stands. Two steps that say the same stand in two places. */
final class ProcessPlaces {

    private static final FilePosition TOP = new FilePosition(ProcessFile.FILE, 1);

    private final Map<Object, FilePosition> places = new IdentityHashMap<>();

    void put(Object read, FilePosition place) {
        places.put(read, place);
    }

    FilePosition of(Object read) {
        return places.getOrDefault(read, TOP);
    }
}

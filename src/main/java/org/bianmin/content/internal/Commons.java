package org.bianmin.content.internal;

import java.util.Map;
import java.util.Set;
import org.bianmin.content.folder.FileStamp;

/**
 * What the reading of every jurisdiction depends on beside its own folder.
 *
 * @param shared the stamps of the files of no jurisdiction
 * @param jurisdictions the stamps of each {@code jurisdiction.yaml}, in which rules look up the lists of others
 * @param items the ids of all items
 */
public record Commons(Map<String, FileStamp> shared, Map<String, FileStamp> jurisdictions, Set<String> items) {}

package org.bianmin.content.internal;

import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.folder.FileStamp;

/**
 * The lists of one jurisdiction. They depend on the files of its folder and on those that all jurisdictions share.
 *
 * @param id the name of its folder
 * @param files the stamps of the files in its folder
 * @param jurisdiction empty where {@code jurisdiction.yaml} cannot be read
 */
public record PlaceCatalog(String id, Map<String, FileStamp> files, Read<Optional<Jurisdiction>> jurisdiction) {}

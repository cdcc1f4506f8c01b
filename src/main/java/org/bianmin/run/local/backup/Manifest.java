package org.bianmin.run.local.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What a folder of a backup holds; the file {@code manifest.json} in it.
 *
 * @param format 1
 * @param madeAt of the snapshot, in ISO 8601
 * @param schema the version of the schema
 * @param tables in an order in which they can be taken back: whatever a table refers to stands before it
 * @param sequences the last value that each has given out; those that gave none are missing
 * @param masterKeys the names of the master keys without which nothing in it opens
 * @param head the line of the last head of the operation log; null where there is none
 */
@RegisterForReflection
record Manifest(
        int format,
        String madeAt,
        String schema,
        List<TableFile> tables,
        SortedMap<String, Long> sequences,
        List<String> masterKeys,
        String head) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    /**
     * A table in a file of the binary format of COPY.
     *
     * @param sha256 of the file, in hexadecimal digits
     */
    @RegisterForReflection
    record TableFile(String table, List<String> columns, String file, long rows, String sha256) {}

    void write(Path folder) throws IOException {
        ForcedFiles.write(
                folder.resolve(FILE),
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(this));
    }

    /** That of a folder; a {@link BackupException} if there is none that is known here. */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new BackupException(
                    "「%s」里没有备份（缺 %s）。".formatted(folder, FILE),
                    "There is no backup in \"%s\" (no %s).".formatted(folder, FILE));
        }
        Manifest manifest = new ObjectMapper().readValue(Files.readAllBytes(file), Manifest.class);
        if (manifest.format() != FORMAT) {
            throw new BackupException(
                    "「%s」的备份格式是 %d，本版本只认 %d，请用做备份的版本。".formatted(folder, manifest.format(), FORMAT),
                    "The backup in \"%s\" has format %d and this version reads %d; take the version that made it."
                            .formatted(folder, manifest.format(), FORMAT));
        }
        return manifest;
    }
}

package org.bianmin.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The least that a generator can do: writes the files of a site, which stand ready in one archive, and nothing else. Uses
 * nothing but the JDK, so that it can also be made a native executable:
 * {@code native-image -O3 -cp target/test-classes org.bianmin.benchmark.Floor floor}.
 */
public final class Floor {

    private static final int BUFFER = 1 << 16;

    private Floor() {}

    /** Arguments: the archive and the folder to write into. */
    public static void main(String... args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    private static void write(Path archive, Path out) throws IOException {
        Set<Path> folders = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(archive), BUFFER))) {
            while (true) {
                Path file = out.resolve(in.readUTF());
                byte[] content = in.readNBytes(in.readInt());
                if (folders.add(file.getParent())) {
                    Files.createDirectories(file.getParent());
                }
                try (OutputStream to = Files.newOutputStream(file)) {
                    to.write(content);
                }
            }
        } catch (EOFException e) {
            // The end of the archive.
        }
    }

    /** Puts the files of a site into an archive. */
    static void pack(Path site, Path archive) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(site)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(archive), BUFFER))) {
            for (Path file : files) {
                byte[] content = Files.readAllBytes(file);
                out.writeUTF(site.relativize(file).toString());
                out.writeInt(content.length);
                out.write(content);
            }
        }
    }
}

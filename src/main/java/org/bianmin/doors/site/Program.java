package org.bianmin.doors.site;

import io.quarkus.runtime.ImageMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Which program this is. Another build may make other pages of the same content. */
final class Program {

    /** When a native executable was built: this class is initialised then, and not when it runs. */
    private static final String BUILT = Instant.now().toString();

    private Program() {}

    /** The same for as long as it is the same build; another one in each run where that cannot be told. */
    static String identity() {
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            return BUILT;
        }
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? UUID.randomUUID().toString()
                    : of(Path.of(source.getLocation().toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies in a place without a name", e);
        }
    }

    /** A jar or, while the program is developed, a folder of classes and templates. */
    private static String of(Path code) throws IOException {
        Digest digest = new Digest();
        for (Path file : files(code)) {
            digest.add(code.relativize(file).toString()).add(Files.readAllBytes(file));
        }
        return digest.value();
    }

    private static List<Path> files(Path code) throws IOException {
        try (Stream<Path> files = Files.walk(code)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

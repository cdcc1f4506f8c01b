package org.bianmin.doors.site;

import io.quarkus.runtime.ImageMode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.office.OfficeFactsReader;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Hash;

/**
 * What a site is made of, in one hash: the program, the settings, and all files of the content; and the day, where offices have
 * filled in what holds until one. A site that was made under the
 * same fingerprint need not be made again.
 *
 * <p>Rejected: a fingerprint for each place, so that an edit makes only the pages of its place. Every page would then have to
 * show no more of other places than such a fingerprint covers, and be out of date where it does.
 */
@Singleton
class BuildFingerprint {

    /** When a native executable was built: this class is initialised then, and not when it runs. */
    private static final String BUILT = Instant.now().toString();

    private final ContentFolder content;
    private final Settings settings;
    private final Clock clock;

    BuildFingerprint(ContentFolder content, Settings settings, Clock clock) {
        this.content = content;
        this.settings = settings;
        this.clock = clock;
    }

    /** To be taken before the content is read: what is edited in between is then published by the next run. */
    String take() {
        MessageDigest digest = Hash.sha256();
        try {
            addProgram(digest);
            add(digest, settings.content() + " " + settings.site() + " " + settings.feed());
            List<String> files = content.allFiles();
            if (files.stream().anyMatch(OfficeFactsReader::isSheet)) {
                add(digest, ChinaTime.day(clock.instant()).toString());
            }
            for (String file : files) {
                add(digest, file);
                add(digest, Files.readAllBytes(content.path(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addProgram(MessageDigest digest) throws IOException {
        CodeSource source = BuildFingerprint.class.getProtectionDomain().getCodeSource();
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            add(digest, BUILT);
        } else if (source == null) {
            // Another program in each run, for nobody can tell.
            add(digest, UUID.randomUUID().toString());
        } else {
            addCode(digest, source);
        }
    }

    /** A jar or, while the program is developed, a folder of classes and templates. */
    private static void addCode(MessageDigest digest, CodeSource source) throws IOException {
        try {
            Path code = Path.of(source.getLocation().toURI());
            for (Path file : files(code)) {
                add(digest, code.relativize(file).toString());
                add(digest, Files.readAllBytes(file));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies in a place without a name", e);
        }
    }

    private static List<Path> files(Path code) throws IOException {
        try (Stream<Path> files = Files.walk(code)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void add(MessageDigest digest, String value) {
        add(digest, value.getBytes(StandardCharsets.UTF_8));
    }

    /** With its length, so that no two lists of values give the same bytes. */
    private static void add(MessageDigest digest, byte[] value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).flip());
        digest.update(value);
    }
}

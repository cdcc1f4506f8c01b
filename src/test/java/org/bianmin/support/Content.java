package org.bianmin.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.AllRules;
import org.bianmin.content.lint.Linter;
import org.bianmin.content.notice.NoticesReader;
import org.bianmin.content.process.ProcessesReader;

/** The contents on which tests run: the small one of the tests, the one that is published, and copies that a test may break. */
public final class Content {

    /** A day on which what the offices of the small content have filled in holds. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 29);

    private static final Path REAL = Path.of("content");
    private static final Path OWN = Path.of("src/test/resources/fixture/content");
    private static final Path FIXTURE = Path.of("target/fixture/content").toAbsolutePath();

    static {
        lay(OWN, FIXTURE);
        // The words of the site belong to the code that asks for them; the fixture has no words of its own.
        lay(REAL.resolve("messages"), FIXTURE.resolve("messages"));
        // So do the kinds of process, whose states pages and tests name.
        lay(REAL.resolve(ProcessesReader.FILE), FIXTURE.resolve(ProcessesReader.FILE));
        lay(REAL.resolve("letters"), FIXTURE.resolve("letters"));
        lay(REAL.resolve(NoticesReader.FOLDER), FIXTURE.resolve(NoticesReader.FOLDER));
        lay(REAL.resolve(ControlsReader.KINDS), FIXTURE.resolve(ControlsReader.KINDS));
        lay(REAL.resolve(ControlsReader.OWN), FIXTURE.resolve(ControlsReader.OWN));
    }

    private Content() {}

    /** The small content of the tests: three invented places that have each feature once. */
    public static ContentFolder fixture() {
        return new ContentFolder(FIXTURE);
    }

    /** What is published, whatever it holds. */
    public static ContentFolder real() {
        return new ContentFolder(REAL);
    }

    /** What a folder holds, with all rules of the linter. */
    public static Snapshot snapshot(ContentFolder folder) {
        return new ContentLoader(new Linter(AllRules.all())).load(folder);
    }

    /** A copy of the small content below {@code target}. */
    public static ContentFolder copy(Path target) {
        lay(FIXTURE, target);
        return new ContentFolder(target);
    }

    /** A copy below {@code target} of what is published. */
    public static ContentFolder copyReal(Path target) {
        lay(REAL, target);
        return new ContentFolder(target);
    }

    /** Lays a folder over another. A file that is there as it should be is left alone: somebody may be reading it. */
    public static void lay(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                byte[] text = Files.readAllBytes(file);
                if (Files.notExists(target) || !Arrays.equals(text, Files.readAllBytes(target))) {
                    Files.createDirectories(target.getParent());
                    Files.write(target, text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the only occurrence of some words in a file of a copy. */
    public static void replace(ContentFolder copy, String file, String words, String by) {
        Path path = copy.root().resolve(file);
        try {
            String text = Files.readString(path);
            if (text.indexOf(words) < 0 || text.indexOf(words) != text.lastIndexOf(words)) {
                throw new IllegalArgumentException("not exactly once in " + file + ": " + words);
            }
            Files.writeString(path, text.replace(words, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

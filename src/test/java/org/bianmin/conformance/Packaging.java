package org.bianmin.conformance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bianmin.support.Content;

/** Where the build has put things, and how a process is started from them. */
public final class Packaging {

    /** The folder of the build: {@code target/lambda-http} and so on. */
    public static final Path BUILD = Path.of(System.getProperty("test.build.directory"));

    private static final Path CONTENT = Content.fixture().root();

    private Packaging() {}

    /** What every process is told beside its database: it works on the small content of the tests. */
    public static Map<String, String> content() {
        return Map.of("BIANMIN_CONTENT", CONTENT.toString());
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A class path of the jars that hold the classes. */
    public static String classPath(Class<?>... classes) {
        List<String> jars = new ArrayList<>();
        for (Class<?> type : classes) {
            jars.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath())
                    .toString());
        }
        return String.join(File.pathSeparator, jars);
    }

    /** Starts a process with only the given environment; what it prints goes to {@code name.log} in the build's folder. */
    public static Process start(String name, Path folder, List<String> command, List<Map<String, String>> environment)
            throws IOException {
        Path logs = Files.createDirectories(BUILD.resolve("conformance-logs"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        logs.resolve(name + ".log").toFile()));
        builder.environment().keySet().removeIf(key -> !key.equals("PATH"));
        environment.forEach(builder.environment()::putAll);
        return builder.start();
    }

    public static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package org.bianmin.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures the generator on synthetic content of several sizes: the whole site, the same again with nothing changed, and
 * again after one edit; and beside each whole site, in turn, a program that only writes the same bytes ({@link Floor}), so
 * that the ratio holds on a busy machine too; and again in turn with Zola and Hugo. What a program takes to start and say its
 * version is printed beside, and what an edit takes a generator that stays, as it says itself. Started by
 * {@code infra/generator-benchmark.sh}, which says what it takes from the environment.
 *
 * <p>Every run writes into a folder of its own, and all are deleted only at the end: a file system that has just deleted many
 * files looks through what is left of them before it makes new ones, which took longer than everything that is measured.
 */
public final class GeneratorBenchmark {

    /**
     * A way to run the generator, and a way to run the floor that is like it.
     *
     * @param resident how it is run where it stays
     */
    private record Executor(String name, List<String> generator, List<String> floor, List<String> resident) {}

    private static final String CLASSES = "target/test-classes";
    private static final int WATCHED_EDITS = 15;

    private final Path work;
    private final int runs;
    private final String jar;
    private final List<Executor> executors;

    private GeneratorBenchmark(Path work, int runs, String jar, List<Executor> executors) {
        this.work = work;
        this.runs = runs;
        this.jar = jar;
        this.executors = executors;
    }

    /** Takes everything from the environment. */
    public static void main(String... args) throws IOException, InterruptedException {
        Map<String, String> environment = System.getenv();
        String jar = environment.getOrDefault("JAR", "target/quarkus-app/quarkus-run.jar");
        int runs = Integer.parseInt(environment.getOrDefault("RUNS", "3"));
        Path work = Files.createTempDirectory(Path.of("target"), "benchmark").toAbsolutePath();
        try {
            List<Executor> executors = executors(environment, jar, work);
            System.out.printf("machine   %s%n", machine());
            executors.forEach(one -> System.out.printf("%-9s %s%n", one.name(), String.join(" ", one.generator())));
            System.out.printf("runs      %d of each, medians; s, s of processor, MB resident%n", runs);
            GeneratorBenchmark benchmark = new GeneratorBenchmark(work, runs, jar, executors);
            for (String size :
                    environment.getOrDefault("SIZES", "1000 10000 100000").split("\\s+")) {
                benchmark.measure(Integer.parseInt(size), environment);
            }
        } finally {
            delete(work);
        }
    }

    private static List<Executor> executors(Map<String, String> environment, String jar, Path work)
            throws IOException, InterruptedException {
        List<Executor> executors = new ArrayList<>();
        String java = environment.getOrDefault("JAVA", "java");
        List<String> options =
                options(environment.getOrDefault("JAVA_OPTIONS", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"));
        executors.add(jvm("jvm", java, options, jar));
        String java25 = environment.get("JAVA25");
        if (java25 != null) {
            String aotJar = environment.getOrDefault("AOT_JAR", jar);
            String cache = work.resolve("app.aot").toString();
            List<String> training = new ArrayList<>(List.of(java25, "-XX:AOTCacheOutput=" + cache));
            training.addAll(options);
            training.addAll(List.of(
                    "-jar", aotJar, "site", "--out", work.resolve("trained").toString()));
            Run.of(training, work);
            List<String> withCache = new ArrayList<>(options);
            withCache.add("-XX:AOTCache=" + cache);
            executors.add(jvm("jvm25-aot", java25, withCache, aotJar));
        }
        String executable = environment.get("NATIVE");
        if (executable != null) {
            String floor = environment.get("NATIVE_FLOOR");
            List<String> command = new ArrayList<>(List.of(executable));
            command.addAll(options(environment.getOrDefault("NATIVE_OPTIONS", "-Xms256m -Xmn64m")));
            executors.add(new Executor(
                    "native",
                    command,
                    floor == null ? List.of(java, "-cp", CLASSES, Floor.class.getName()) : List.of(floor),
                    command));
            if (floor == null) {
                System.out.println("native is compared with the floor on the JVM: no NATIVE_FLOOR was given");
            }
        }
        return executors;
    }

    private static Executor jvm(String name, String java, List<String> options, String jar) {
        List<String> generator = new ArrayList<>(List.of(java));
        generator.addAll(options);
        generator.addAll(List.of("-jar", jar));
        List<String> floor = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        floor.addAll(List.of("-cp", CLASSES, Floor.class.getName()));
        return new Executor(name, generator, floor, List.of(java, "-XX:+UseSerialGC", "-jar", jar));
    }

    private static List<String> options(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s+"));
    }

    private void measure(int size, Map<String, String> environment) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(work.resolve("size-" + size));
        Path content = folder.resolve("content");
        SyntheticContent.write(Path.of("content"), content, size);
        List<String> java = List.of(environment.getOrDefault("JAVA", "java"), "-jar", jar);
        Run.of(and(java, "check", "--accept-translations", "--content", content.toString()), work);
        Path site = folder.resolve("site");
        Run.of(and(java, "site", "--content", content.toString(), "--out", site.toString()), work);
        Path archive = folder.resolve("archive");
        Floor.pack(site, archive);
        System.out.printf("%n%d files, %d MB%n", count(site), Files.size(archive) >> 20);
        System.out.printf("%-10s %-16s %8s %8s %8s %8s%n", "", "", "wall", "cpu", "memory", "x floor");
        for (Executor executor : executors) {
            measure(executor, content, folder, archive);
        }
        others(environment, site, content, folder);
    }

    private void measure(Executor executor, Path content, Path folder, Path archive)
            throws IOException, InterruptedException {
        Map<String, List<Run>> figures = new LinkedHashMap<>();
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Path out = folder.resolve(executor.name() + "-site-" + run);
            List<String> command =
                    and(executor.generator(), "site", "--content", content.toString(), "--out", out.toString());
            Path floor = folder.resolve(executor.name() + "-floor-" + run);
            note(figures, "start", Run.of(and(executor.generator(), "--version"), work));
            Run only = Run.of(and(executor.floor(), archive.toString(), floor.toString()), work);
            Run whole = Run.of(command, work);
            note(figures, "floor", only);
            note(figures, "whole site", whole);
            ratios.add(whole.wall() / only.wall());
            note(figures, "nothing changed", Run.of(command, work));
            Path list = edited(content);
            String before = Files.readString(list);
            Files.writeString(list, oneWordMore(before));
            note(figures, "one edit", Run.of(command, work));
            Files.writeString(list, before);
        }
        figures.forEach((what, all) -> print(
                executor.name(), what, all, what.equals("whole site") ? String.format("%.1f", median(ratios)) : ""));
        watch(executor, content, folder);
    }

    /** The same while the generator stays: the whole site first, then edits of the same list, one after another. */
    private void watch(Executor executor, Path content, Path folder) throws IOException, InterruptedException {
        String out = folder.resolve(executor.name() + "-watched").toString();
        List<Double> seconds = Watched.run(
                and(executor.resident(), "site", "--watch", "--content", content.toString(), "--out", out),
                edited(content),
                GeneratorBenchmark::oneWordMore,
                WATCHED_EDITS);
        double whole = seconds.get(0);
        double edit = median(seconds.subList(1, seconds.size()));
        System.out.printf(
                "%-10s %-16s %8.2f %26s  whole site there %.2f, ratio %.2f%n",
                executor.name(), "edit, watched", edit, "", whole, edit / whole);
    }

    private static void note(Map<String, List<Run>> figures, String what, Run run) {
        figures.computeIfAbsent(what, key -> new ArrayList<>()).add(run);
    }

    /** A list in which the text of the last item has been edited. */
    private static String oneWordMore(String list) {
        int mark = list.lastIndexOf("（合成");
        return list.substring(0, mark) + "（改过）" + list.substring(mark);
    }

    /** The list of the first jurisdiction. */
    private static Path edited(Path content) throws IOException {
        try (Stream<Path> all = Files.walk(content.resolve("jurisdictions"))) {
            return all.filter(file -> file.endsWith("items.csv"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Zola and Hugo on the same pages, where they are installed, and in turn with them the last of the ways to run ours. */
    private void others(Map<String, String> environment, Path site, Path content, Path folder)
            throws IOException, InterruptedException {
        Path sources = folder.resolve("markdown");
        for (String program : List.of("zola", "hugo")) {
            String executable = environment.getOrDefault(program.toUpperCase(java.util.Locale.ROOT), "");
            if (executable.isEmpty()) {
                continue;
            }
            if (!Files.exists(sources)) {
                MarkdownSite.write(site, sources);
            }
            Path root = sources.resolve(program);
            List<Run> all = new ArrayList<>();
            List<Run> starts = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            Executor ours = executors.get(executors.size() - 1);
            long made = 0;
            for (int run = 0; run < runs; run++) {
                starts.add(Run.of(List.of(executable, program.equals("zola") ? "--version" : "version"), work));
                String out = folder.resolve(program + "-" + run).toString();
                all.add(Run.of(
                        program.equals("zola")
                                ? List.of(executable, "--root", root.toString(), "build", "--output-dir", out)
                                : List.of(executable, "--source", root.toString(), "--destination", out),
                        work));
                made = count(Path.of(out));
                Path beside = folder.resolve(ours.name() + "-beside-" + program + "-" + run);
                Run whole = Run.of(
                        and(ours.generator(), "site", "--content", content.toString(), "--out", beside.toString()),
                        work);
                ratios.add(whole.wall() / all.get(run).wall());
            }
            print(program, "start", starts, "");
            print(program, made + " files", all, "");
            System.out.printf("%-10s %-16s %35s in turn, ratio %.2f%n", ours.name(), "whole site", "", median(ratios));
        }
    }

    private static void print(String executor, String what, List<Run> all, String ratio) {
        System.out.printf(
                "%-10s %-16s %8.2f %8.2f %8.0f %8s%n",
                executor, what, median(all, Run::wall), median(all, Run::cpu), median(all, Run::memory), ratio);
    }

    private static double median(List<Run> all, ToDoubleFunction<Run> figure) {
        return median(all.stream().map(figure::applyAsDouble).toList());
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static List<String> and(List<String> command, String... more) {
        return Stream.concat(command.stream(), Arrays.stream(more)).toList();
    }

    private static String machine() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        String model = Files.exists(processors)
                ? Files.readAllLines(processors).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*: ", ""))
                        .findFirst()
                        .orElse("")
                : "";
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + model;
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}

package org.bianmin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages of a site as sources for Zola and Hugo: the text of each page as Markdown, and what is around it as one template.
 * They then make as many pages of about the same weight; they check nothing, and make neither index nor open data.
 */
final class MarkdownSite {

    private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern HEADING = Pattern.compile("<h([1-3])[^>]*>");
    private static final Pattern BLOCK =
            Pattern.compile("<(/?(p|li|dd|dt|td|th|h\\d|ul|ol|div|section|tr)|br)\\b[^>]*>");

    private MarkdownSite() {}

    /** Writes the sources of a Zola site and a Hugo site into {@code zola} and {@code hugo} below a folder. */
    static void write(Path site, Path out) throws IOException {
        String layout = null;
        for (String language : List.of("zh", "en")) {
            for (Path page : pages(site.resolve(language))) {
                String html = Files.readString(page);
                Matcher main = MAIN.matcher(html);
                if (main.find()) {
                    layout = layout == null
                            ? html.substring(0, main.start()) + "@@" + html.substring(main.end())
                            : layout;
                    String name = site.relativize(page)
                            .toString()
                            .replace(".html", "")
                            .replace('/', '-');
                    page(out, name, language, title(html), text(main.group()));
                }
            }
        }
        String around = TITLE.matcher(layout.replace("{", "&#123;")).replaceFirst("<title>##</title>");
        put(out.resolve("zola/config.toml"), "base_url = \"https://bianmin.example\"\ncompile_sass = false\n");
        put(out.resolve("zola/templates/page.html"), filled(around, "{{ page.title }}", "{{ page.content | safe }}"));
        put(out.resolve("zola/templates/index.html"), "{{ section.title }}");
        put(out.resolve("zola/templates/section.html"), "{{ section.title }}");
        put(
                out.resolve("hugo/config.toml"),
                "baseURL = \"https://bianmin.example\"\n"
                        + "disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\", \"home\", \"section\", \"404\"]\n");
        put(out.resolve("hugo/layouts/_default/single.html"), filled(around, "{{ .Title }}", "{{ .Content }}"));
    }

    private static String filled(String around, String title, String content) {
        return around.replace("##</title>", title + "</title>").replace("@@", "<main>" + content + "</main>");
    }

    private static void page(Path out, String name, String language, String title, String text) throws IOException {
        String head = "+++\ntitle = \"" + title.replace("\\", "").replace("\"", "'") + "\"\n+++\n";
        put(out.resolve("zola/content/" + language + "/" + name + ".md"), head + text);
        put(out.resolve("hugo/content/" + language + "/" + name + ".md"), head + text);
        for (String program : List.of("zola", "hugo")) {
            Path section = out.resolve(program + "/content/" + language + "/_index.md");
            if (!Files.exists(section)) {
                put(section, "+++\ntitle = \"" + language + "\"\n+++\n");
            }
        }
    }

    private static String title(String html) {
        Matcher title = TITLE.matcher(html);
        return title.find() ? title.group(1) : "";
    }

    private static String text(String main) {
        String headed = HEADING.matcher(main.replaceAll("\\s+", " "))
                .replaceAll(found -> "\n\n" + "#".repeat(Integer.parseInt(found.group(1))) + " ");
        return BLOCK.matcher(headed)
                .replaceAll("\n\n")
                .replaceAll("<[^>]*>", "")
                .replaceAll("[{}]", "")
                .replaceAll("\n\\s*\n\\s*", "\n\n");
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

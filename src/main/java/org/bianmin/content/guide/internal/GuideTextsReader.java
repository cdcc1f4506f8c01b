package org.bianmin.content.guide.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.guide.GuideFigure;
import org.bianmin.content.guide.GuideText;
import org.bianmin.content.guide.GuideText.Subject;
import org.bianmin.ground.text.Text;

/** Reads {@code guides/}: Markdown with front matter, one file a language. */
public final class GuideTextsReader {

    private static final String ZH = ".zh.md";
    private static final String EN = ".en.md";
    private static final String FIGURE = "figure";
    private static final String SILENT_ON = "silentOn";

    private final ContentFolder folder;
    private final String path;
    private final Jurisdiction jurisdiction;
    private final Map<String, GuideFigure> figures;
    private final References references;
    private final Problems problems;
    private final Map<String, Optional<YamlNode>> others = new HashMap<>();

    /** @param figures the pictures that a guide may ask for, by their ids */
    public GuideTextsReader(
            ContentFolder folder,
            Jurisdiction jurisdiction,
            Map<String, GuideFigure> figures,
            References references,
            Problems problems) {
        this.folder = folder;
        this.path = ContentFolder.JURISDICTIONS + "/" + jurisdiction.id() + "/";
        this.jurisdiction = jurisdiction;
        this.figures = figures;
        this.references = references;
        this.problems = problems;
    }

    public List<GuideText> read() {
        List<String> files = folder.filesIn(path + "guides");
        TreeSet<String> slugs = new TreeSet<>();
        for (String file : files) {
            if (file.endsWith(ZH) || file.endsWith(EN)) {
                slugs.add(file.substring(0, file.length() - ZH.length()));
            } else {
                problems.error(
                        "file-name",
                        new FilePosition(path + "guides/" + file, 1),
                        new Text("文件名应以 .zh.md 或 .en.md 结尾。", "The name must end in .zh.md or .en.md."),
                        new Text("请改名。", "Rename the file."));
            }
        }
        List<GuideText> texts = new ArrayList<>();
        slugs.forEach(slug -> text(slug, files.contains(slug + EN)).ifPresent(texts::add));
        return texts;
    }

    private Optional<GuideText> text(String slug, boolean translated) {
        String zhFile = path + "guides/" + slug + ZH;
        String enFile = path + "guides/" + slug + EN;
        Optional<FrontMatter> zh = FrontMatter.read(folder, zhFile, problems);
        Optional<FrontMatter> en = translated ? FrontMatter.read(folder, enFile, problems) : Optional.empty();
        if (!translated) {
            problems.warn(
                    "translation",
                    new FilePosition(zhFile, 1),
                    new Text("没有英文。", "There is no English."),
                    new Text("请补上 " + enFile + "。", "Add " + enFile + "."));
        }
        return zh.flatMap(chinese -> {
            Optional<Subject> subject = subject(chinese.head());
            String about =
                    subject.map(found -> chinese.head().required(word(found))).orElse("");
            Text title = new Text(
                    chinese.head().required("title"),
                    en.map(english -> english.head().required("title")).orElse(null));
            GuideFigure figure =
                    subject.map(found -> figure(found, chinese.head())).orElse(null);
            List<Text> silentOn = silentOn(subject, chinese.head(), en.map(FrontMatter::head));
            List<String> themes = subject.filter(found -> found != Subject.ITEM).isPresent()
                    ? chinese.head().strings("themes")
                    : List.of();
            chinese.head().noOtherKeys();
            en.ifPresent(english -> sameSubject(english.head(), chinese.head(), subject, about));
            Text body = new Text(chinese.body(), en.map(FrontMatter::body).orElse(null));
            return subject.map(found -> new GuideText(
                    jurisdiction.id(),
                    slug,
                    found,
                    about,
                    title,
                    body,
                    silentOn,
                    items(found, about, chinese.head()),
                    themes,
                    figure));
        });
    }

    private Optional<Subject> subject(YamlNode head) {
        Optional<Subject> subject =
                Stream.of(Subject.values()).filter(each -> head.has(word(each))).findFirst();
        if (subject.isEmpty()) {
            problems.error(
                    "required",
                    head.place(),
                    new Text("没有写这篇讲的是什么。", "It does not say what this guide is about."),
                    new Text("请写 item、matter、chapter 或 regime。", "Give item, matter, chapter or regime."));
        }
        return subject;
    }

    /** What the Chinese says of itself, the English says too. */
    private void sameSubject(YamlNode head, YamlNode chinese, Optional<Subject> subject, String about) {
        if (subject.isPresent() && !Objects.equals(head.required(word(subject.get())), about)) {
            problems.error(
                    "translation",
                    head.place(word(subject.get())),
                    new Text("英文和中文讲的不是同一件事。", "The English is not about the same thing as the Chinese."),
                    new Text("请改为 " + about + "。", "Change it to " + about + "."));
        }
        if (subject.filter(found -> found != Subject.ITEM).isPresent()
                && !head.optional(FIGURE).equals(chinese.optional(FIGURE))) {
            problems.error(
                    "translation",
                    head.place(FIGURE),
                    new Text("英文和中文要的图不同。", "The English asks for another picture than the Chinese."),
                    new Text("请使两篇的 figure 相同。", "Make figure the same in both."));
        }
        head.noOtherKeys();
    }

    /** What the document is silent on. A guide with a page of its own says so in its text. */
    private List<Text> silentOn(Optional<Subject> subject, YamlNode chinese, Optional<YamlNode> english) {
        if (subject.filter(found -> found == Subject.ITEM).isEmpty()) {
            return List.of();
        }
        List<String> zh = chinese.strings(SILENT_ON);
        List<String> en = english.map(head -> head.strings(SILENT_ON)).orElse(List.of());
        if (english.isPresent() && zh.size() != en.size()) {
            problems.error(
                    "translation",
                    english.get().place(SILENT_ON),
                    new Text(
                            "中文的 silentOn 有 " + zh.size() + " 项，英文有 " + en.size() + " 项。",
                            "silentOn has " + zh.size() + " entries in the Chinese and " + en.size()
                                    + " in the English."),
                    new Text("请使两篇一一对应。", "Make them the same, one by one."));
        }
        return IntStream.range(0, zh.size())
                .mapToObj(index -> new Text(zh.get(index), index < en.size() ? en.get(index) : null))
                .toList();
    }

    /** The picture that a guide with a page of its own asks for; a guide of an item has no place for one. */
    private GuideFigure figure(Subject subject, YamlNode head) {
        if (subject == Subject.ITEM) {
            return null;
        }
        String id = head.optional(FIGURE).orElse(null);
        if (id != null && !folder.has(FiguresReader.file(id))) {
            references.unknown(
                    head.place(FIGURE),
                    new Text(
                            "没有文件 " + FiguresReader.file(id) + "。",
                            "There is no file " + FiguresReader.file(id) + "."));
        }
        return figures.get(id);
    }

    private List<Item> items(Subject subject, String about, YamlNode head) {
        FilePosition place = head.place(word(subject));
        return switch (subject) {
            case ITEM -> references.item(about, place).stream().toList();
            case MATTER ->
                entry("boundaries.yaml", "matters", about, place)
                        .map(matter -> references.items(matter, "items"))
                        .orElse(List.of());
            case REGIME ->
                entry("regimes.yaml", "regimes", about, place)
                        .map(regime -> references.items(regime, "items"))
                        .orElse(List.of());
            case CHAPTER -> {
                entry("handbook.yaml", "chapters", about, place);
                yield List.of();
            }
        };
    }

    /** The entry of another file of which the front matter names the id. What is wrong in that file is told elsewhere. */
    private Optional<YamlNode> entry(String file, String key, String id, FilePosition place) {
        Optional<YamlNode> entry = others.computeIfAbsent(
                        file,
                        name -> folder.has(path + name)
                                ? Yaml.read(folder, path + name, new Problems())
                                : Optional.empty())
                .flatMap(yaml -> yaml.children(key).stream()
                        .filter(node -> node.required("id").equals(id))
                        .findFirst());
        if (entry.isEmpty()) {
            references.unknown(
                    place, new Text(file + " 里没有「" + id + "」。", "There is no \"" + id + "\" in " + file + "."));
        }
        return entry;
    }

    private static String word(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}

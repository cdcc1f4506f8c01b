package org.bianmin.content.national.internal;

import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.LintInput;

/** The files of laws as rules look at them. */
record LawNodes(String file, YamlNode law) {

    private static final String TEXTS = LawFile.FOLDER + "/texts/";

    /** All laws; looked at in the shared part only. */
    static List<LawNodes> all(LintInput content) {
        return content.isShared()
                ? content.files(LawFile.ENDING).stream()
                        .filter(file -> file.startsWith(LawFile.FOLDER + "/"))
                        .flatMap(file -> content.yaml(file).map(yaml -> new LawNodes(file, yaml)).stream())
                        .toList()
                : List.of();
    }

    Stream<YamlNode> bindings() {
        return law.children(LawFile.BINDINGS).stream();
    }

    List<YamlNode> limits() {
        return law.has(LawFile.LIMITS) ? law.children(LawFile.LIMITS) : List.of();
    }

    /** The file that holds the text of the law. */
    String textFile() {
        return TEXTS + file.substring(LawFile.FOLDER.length() + 1, file.length() - LawFile.ENDING.length()) + ".md";
    }

    String name() {
        return zh(law, "name");
    }

    /** The article of a binding; 0 where it is no number, which the reader reports. */
    static int article(YamlNode binding) {
        String written = binding.optional("article").orElse("");
        return isArticle(written) ? Integer.parseInt(written) : 0;
    }

    static boolean isArticle(String written) {
        return written.matches("[1-9]\\d{0,3}");
    }

    static String zh(YamlNode node, String key) {
        return node.child(key).flatMap(text -> text.optional("zh")).orElse("");
    }
}

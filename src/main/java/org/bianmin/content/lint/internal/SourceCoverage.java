package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * Every document of {@code sources.yaml} has its list in the content, and no list is there twice. That the content is of no
 * other document, and that each list holds every row of its source once, is found when it is read.
 */
@Singleton
final class SourceCoverage implements LintRule {

    @Override
    public String name() {
        return "source-coverage";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        if (!content.isShared()) {
            return;
        }
        Set<String> lists = new HashSet<>();
        Set<String> documents = new HashSet<>();
        ItemTable.everywhere(content).forEach(list -> {
            String document = list.optional("document").orElse("");
            documents.add(document.replaceFirst("#\\d+$", ""));
            if (!lists.add(document)) {
                problems.error(
                        name(),
                        list.place("document"),
                        new Text(
                                "来源「" + document + "」已是另一份清单的来源。",
                                "\"" + document + "\" is the source of another list already."),
                        new Text("同一文件的第二份清单请写作 文件名#2。", "Write a second list of one document as name#2."));
            }
        });
        content.yaml("sources.yaml")
                .ifPresent(
                        yaml -> yaml.children("sources").forEach(source -> used(content, source, documents, problems)));
    }

    private void used(LintInput content, YamlNode source, Set<String> documents, Problems problems) {
        String document = source.optional("document").orElse("");
        boolean isHere = content.catalog()
                .jurisdiction(source.optional("jurisdiction").orElse(""))
                .isPresent();
        if (isHere && !documents.contains(document)) {
            problems.error(
                    name(),
                    source.place("document"),
                    new Text(
                            "来源文件「" + document + "」没有任何清单采用。",
                            "No list is made from the source document \"" + document + "\"."),
                    new Text(
                            "请在某地的 jurisdiction.yaml 中加上它的清单，或删去此条。",
                            "Add its list to a jurisdiction.yaml, or remove this entry."));
        }
    }
}

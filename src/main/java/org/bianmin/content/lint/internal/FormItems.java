package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemReferences;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.FormReasons;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * The items that a form serves, names as the reason of a field, or leads to, are there, and those that it serves can be applied for;
 * it still serves the open cases of one that was removed. A field whose answer no step of a case uses is not asked.
 */
@Singleton
final class FormItems implements LintRule {

    private static final String PROCESSES = "processes.yaml";

    @Override
    public String name() {
        return "form-items";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        if (!content.isShared()) {
            return;
        }
        ItemReferences references = new ItemReferences(content.catalog(), problems);
        Set<String> steps = steps(content);
        for (Form form : content.catalog().forms()) {
            form.items().stream()
                    .filter(id -> content.catalog().removed(id).isEmpty())
                    .forEach(id -> references
                            .item(id, FormReasons.place(content, form, id))
                            .filter(item -> !item.isApplication())
                            .ifPresent(item -> notApplied(item, FormReasons.place(content, form, id), problems)));
            form.fields()
                    .flatMap(field -> field.options().stream())
                    .map(FieldOption::leadsTo)
                    .flatMap(Stream::ofNullable)
                    .forEach(id -> references.item(id, FormReasons.place(content, form, id)));
        }
        FormReasons.all(content).forEach(placed -> {
            if (placed.reason().item() != null
                    && content.catalog().removed(placed.reason().item()).isEmpty()) {
                references.item(placed.reason().item(), placed.place());
            }
            String step = placed.reason().step();
            if (!steps.contains(step)) {
                problems.error(
                        name(),
                        placed.place(),
                        new Text("没有一种办理流程有「" + step + "」这一步。", "No process has a step \"" + step + "\"."),
                        new Text(
                                "请写用得到这个回答的那一步：" + String.join("、", steps) + "；没有哪一步用得到的，就不要问。",
                                "Name the step that uses the answer: " + String.join(", ", steps)
                                        + ". What no step uses is not asked."));
            }
        });
    }

    /** What is done in any process. */
    private static Set<String> steps(LintInput content) {
        Set<String> steps = new TreeSet<>();
        content.yaml(PROCESSES)
                .ifPresent(yaml -> Stream.of("steps", "kinds")
                        .filter(yaml::has)
                        .flatMap(key -> yaml.children(key).stream())
                        .flatMap(kind ->
                                kind.has("transitions") ? kind.children("transitions").stream() : Stream.<YamlNode>of())
                        .forEach(step -> step.optional("action").ifPresent(steps::add)));
        return steps;
    }

    private void notApplied(Item item, FilePosition place, Problems problems) {
        problems.error(
                name(),
                place,
                new Text(
                        "「" + item.id() + "」不用申请，用不上表单。",
                        "\"" + item.id() + "\" is not applied for and needs no form."),
                new Text("请从 for 里删去。", "Take it out of for."));
    }
}

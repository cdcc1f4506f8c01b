package org.bianmin.content.register.internal;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.register.Duty;
import org.bianmin.content.register.DutyRegister;
import org.bianmin.content.register.Task;

/** Reads {@code duties.yaml}. */
public final class DutiesReader {

    private final RegisterReferences references;
    private final Numbering duties;
    private final Numbering tasks;

    public DutiesReader(RegisterReferences references, Problems problems) {
        this.references = references;
        this.duties = new Numbering(problems);
        this.tasks = new Numbering(problems);
    }

    public DutyRegister register(YamlNode yaml) {
        DutyRegister register = new DutyRegister(
                references.origin(yaml),
                yaml.children("duties").stream().map(this::duty).toList(),
                yaml.optionalText("footnote").orElse(null));
        yaml.noOtherKeys();
        return register;
    }

    private Duty duty(YamlNode node) {
        int number = duties.next(node);
        List<Task> below = new ArrayList<>();
        for (YamlNode task : node.children("tasks")) {
            below.add(task(task, number + "-" + (below.size() + 1)));
        }
        Duty duty =
                new Duty(number, node.text("duty"), node.optionalText("note").orElse(null), List.copyOf(below));
        node.noOtherKeys();
        return duty;
    }

    private Task task(YamlNode node, String id) {
        Integer number = node.has("number") ? Integer.valueOf(tasks.next(node)) : null;
        Task task = new Task(id, number, node.text("text"), references.items(node, "items"));
        node.noOtherKeys();
        return task;
    }
}

package org.bianmin.content.register.internal;

import java.util.HashSet;
import java.util.Set;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/** Checks that numbers follow each other and ids stand once, so that nothing of a source is lost or told twice. */
final class Numbering {

    private final Problems problems;
    private final Set<String> ids = new HashSet<>();
    private int last;

    Numbering(Problems problems) {
        this.problems = problems;
    }

    /** The number of a node, which must be one more than the one before. */
    int next(YamlNode node) {
        int number = node.number("number");
        if (number != last + 1) {
            problems.error(
                    "numbering",
                    node.place("number"),
                    new Text(
                            "序号应为 " + (last + 1) + "，这里是 " + number + "。",
                            "The number must be " + (last + 1) + ", not " + number + "."),
                    new Text("请按来源文件的顺序补全或更正。", "Add what is missing, or correct the order, as in the source."));
        }
        last = number;
        return number;
    }

    /** The id of a node, which no other may have. */
    String id(YamlNode node) {
        String id = node.required("id");
        if (!ids.add(id)) {
            problems.error(
                    "duplicate",
                    node.place("id"),
                    new Text("id「" + id + "」出现两次。", "The id \"" + id + "\" stands here twice."),
                    new Text("请改用另一个 id。", "Choose another id."));
        }
        return id;
    }
}

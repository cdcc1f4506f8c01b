package org.bianmin.catalog.check;

import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.YamlNode;

/**
 * The steps of a worked case (案例) are words of the case, in its order, and a public notice lasts as long as they say.
 */
@Singleton
final class WorkedCaseSteps implements Rule {

    @Override
    public String name() {
        return "worked-case-steps";
    }

    @Override
    public void check(Content content, Problems problems) {
        for (String file : content.files("/boundaries.yaml")) {
            content.yaml(file)
                    .map(yaml -> yaml.children("matters"))
                    .ifPresent(matters -> matters.forEach(matter -> matter(matter, problems)));
        }
    }

    private void matter(YamlNode matter, Problems problems) {
        String words = chinese(matter, "case");
        int from = 0;
        for (YamlNode step : matter.has("steps") ? matter.children("steps") : List.<YamlNode>of()) {
            String action = chinese(step, "action");
            int found = words.indexOf(action, from);
            if (found < 0) {
                problems.error(
                        name(),
                        step.place("action"),
                        new Text(
                                "步骤「" + Excerpt.of(action) + "」不是案例原文，或次序不对。",
                                "The step \"" + Excerpt.of(action)
                                        + "\" is not in the words of the case, or not in their order."),
                        new Text("请照案例原文改正。", "Correct it by the words of the case."));
            } else {
                from = found;
            }
            notice(step, action, problems);
        }
    }

    private void notice(YamlNode step, String action, Problems problems) {
        int days = step.optionalNumber("publicNoticeDays").orElse(0);
        int said = action.contains("公示") ? DayCount.in(action).orElse(0) : 0;
        if (days != said) {
            problems.error(
                    name(),
                    step.place(step.has("publicNoticeDays") ? "publicNoticeDays" : "action"),
                    new Text(
                            "步骤原文公示 " + said + " 天，publicNoticeDays 是 " + days + "。",
                            "The step's words have a public notice of " + said + " days, publicNoticeDays is " + days
                                    + "."),
                    new Text("请改为一致；没有公示的步骤不写此键。", "Make them agree; leave the key out where there is no notice."));
        }
    }

    private static String chinese(YamlNode node, String key) {
        return node.child(key).flatMap(text -> text.optional("zh")).orElse("");
    }
}

package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.List;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/** A public notice of a worked case (案例) lasts as many days as the words of its step say. */
@Singleton
final class NoticeDays implements LintRule {

    private static final String KEY = "publicNoticeDays";

    @Override
    public String name() {
        return "notice-days";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (String file : content.files("/boundaries.yaml")) {
            content.yaml(file).map(yaml -> yaml.children("matters")).orElse(List.of()).stream()
                    .flatMap(matter -> matter.children("steps").stream())
                    .forEach(step -> compare(step, problems));
        }
    }

    private void compare(YamlNode step, Problems problems) {
        String action =
                step.child("action").flatMap(text -> text.optional("zh")).orElse("");
        int days = step.optionalNumber(KEY).orElse(0);
        int said = action.contains("公示") ? DayCount.in(action).orElse(0) : 0;
        if (days != said) {
            problems.error(
                    name(),
                    step.place(step.has(KEY) ? KEY : "action"),
                    new Text(
                            "步骤原文公示 " + said + " 天，" + KEY + " 是 " + days + "。",
                            "The step's words have a public notice of " + said + " days, " + KEY + " is " + days + "."),
                    new Text("请改为一致；没有公示的步骤不写此键。", "Make them agree; leave the key out where there is no notice."));
        }
    }
}

package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bianmin.content.catalog.Tier;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.ProposedFields;
import org.bianmin.content.control.RegisterField;
import org.bianmin.content.control.StepOrder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * Settings of a register that name fields name some that it has: a step, a reviewer or a tier of a field that is not there would
 * never be asked for. A register that is named is one of the same place. Each public notice among the steps is called something.
 */
@Singleton
final class RegisterFields implements LintRule {

    private static final String FIELDS = "fields";
    private static final String ORDER = "order";
    private static final String REGISTER = "register";

    /** The settings that name fields, with how they are read. */
    private static final Map<String, Function<String, List<String>>> NAMING = Map.of(
            ORDER,
            written -> StepOrder.parse(written).map(StepOrder::fields).orElse(List.of()),
            "apart",
            RegisterField::named,
            ProposedFields.SETTING,
            RegisterField::named,
            "from",
            List::of,
            "until",
            List::of);

    @Override
    public String name() {
        return "register-fields";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (String file : content.files("/controls.yaml")) {
            List<YamlNode> controls =
                    content.yaml(file).map(yaml -> yaml.children("controls")).orElse(List.of());
            Map<String, List<String>> registers = new HashMap<>();
            controls.forEach(control -> registers.put(control.optional("id").orElse(""), fields(control)));
            controls.forEach(
                    control -> control.child("with").ifPresent(with -> check(control, with, registers, problems)));
        }
    }

    private void check(YamlNode control, YamlNode with, Map<String, List<String>> registers, Problems problems) {
        Optional<String> other = with.optional(REGISTER);
        List<String> fields = other.map(registers::get).orElseGet(() -> fields(control));
        if (other.filter(id -> !registers.containsKey(id)).isPresent()) {
            problems.error(
                    name(),
                    with.place(REGISTER),
                    new Text("本地没有登记册「" + other.get() + "」。", "The place has no register \"" + other.get() + "\"."),
                    new Text("请更正。", "Correct it."));
        } else if (!fields.isEmpty()) {
            NAMING.keySet().stream()
                    .sorted()
                    .forEach(setting -> with.optional(setting)
                            .ifPresent(written -> named(with, setting, written, fields, problems)));
            with.optional(ORDER).flatMap(StepOrder::parse).ifPresent(order -> notices(with, order, problems));
        }
    }

    private void notices(YamlNode with, StepOrder order, Problems problems) {
        int posted = order.postings().size();
        int called = with.optional(Control.NOTICES)
                .map(RegisterField::list)
                .orElse(List.of())
                .size();
        if (posted != called) {
            problems.error(
                    name(),
                    with.place(ORDER),
                    new Text(
                            "有 %d 次公示，notices 里写了 %d 个名称。".formatted(posted, called),
                            "There are %d public notices, and notices calls %d of them something."
                                    .formatted(posted, called)),
                    new Text("请依次写每次公示叫什么。", "Say what each is called, in their order."));
        }
    }

    private void named(YamlNode with, String setting, String written, List<String> fields, Problems problems) {
        List<String> names = NAMING.get(setting).apply(written);
        names.stream()
                .filter(field -> !fields.contains(field))
                .forEach(field -> problems.error(
                        name(),
                        with.place(setting),
                        new Text("登记册没有「" + field + "」这一项。", "The register has no field \"" + field + "\"."),
                        new Text(
                                "可以写：" + String.join("、", fields) + "。",
                                "It may be: " + String.join(", ", fields) + ".")));
        if (setting.equals(ProposedFields.SETTING) && names.size() > Tier.values().length) {
            problems.error(
                    name(),
                    with.place(setting),
                    new Text(
                            "最多写三项，市（县）、镇、村各一项。",
                            "At most three are named, for the county, the towns and the villages."),
                    new Text("请删去多的。", "Remove the others."));
        }
    }

    private static List<String> fields(YamlNode control) {
        return control.child("with")
                .flatMap(with -> with.optional(FIELDS))
                .map(written -> RegisterField.list(written).stream()
                        .map(RegisterField::id)
                        .toList())
                .orElse(List.of());
    }
}

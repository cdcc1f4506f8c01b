package org.bianmin.doors.page;

import org.bianmin.content.control.Controls;
import org.bianmin.content.control.RecordKind;
import org.bianmin.content.control.Retention;
import org.bianmin.ground.settings.Settings;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * What a form says of what becomes of personal data, beside what is the same on all (个人信息保护法 Personal Information Protection
 * Law, articles 17 and 30).
 *
 * @param keeper who keeps them, or that this has not been named
 * @param contact how to reach the keeper; empty where none is named
 * @param howLong for how long, as {@code content/retention.yaml} says
 */
public record PrivacyNotice(Text keeper, String contact, Text howLong) {

    public static PrivacyNotice of(Messages messages, Controls controls, Settings.Operator operator) {
        Text keeper = operator.name()
                .map(name -> new Text(name, operator.nameEn().orElse(null)))
                .orElseGet(() -> messages.text("privacy_who_unnamed"));
        return new PrivacyNotice(keeper, operator.contact().orElse(""), howLong(messages, controls));
    }

    private static Text howLong(Messages messages, Controls controls) {
        Retention kept = controls.of(RecordKind.CASE);
        Text hours = number(controls.of(RecordKind.DRAFT).period().toHours());
        Text application =
                switch (kept.keep()) {
                    case FOR ->
                        messages.text(
                                "privacy_long_days",
                                "days",
                                number(kept.period().toDays()));
                    case FOREVER, UNTIL_SET -> messages.text("privacy_long_open");
                };
        Text draft = messages.text("privacy_long_draft", "hours", hours);
        return new Text(application.zh() + draft.zh(), application.en() + " " + draft.en());
    }

    private static Text number(long number) {
        return Text.same(String.valueOf(number));
    }
}

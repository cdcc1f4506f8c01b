package org.bianmin.doors.page;

import java.util.List;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.FormField;
import org.bianmin.ground.text.Text;

/**
 * A field of a form as it is shown.
 *
 * @param value what was typed, or empty
 * @param error what is wrong with it, or null
 */
public record FieldView(FormField field, String value, Text error) {

    private static final int SHORT = 30;

    public String id() {
        return "f-" + field.name();
    }

    public boolean isLong() {
        return field.kind() == FieldKind.LONG_TEXT;
    }

    public boolean isChoice() {
        return field.kind() == FieldKind.CHOICE;
    }

    public boolean isDivision() {
        return field.kind() == FieldKind.DIVISION;
    }

    /** The options in the groups in which they are shown. */
    public List<OptionGroup> groups() {
        return OptionGroup.of(field.options());
    }

    /** Whether the option is the answer; of a choice the first is where there is none. */
    public boolean isChosen(FieldOption option) {
        return isDivision() || field.hasOption(value)
                ? option.value().equals(value)
                : option.equals(field.options().get(0));
    }

    public boolean isConfirm() {
        return field.kind() == FieldKind.CONFIRM;
    }

    public boolean isTicked() {
        return isConfirm() && !value.isBlank();
    }

    /** Whether it must be filled in whatever the other answers are. */
    public boolean isRequired() {
        return field.required() && field.askedWhen() == null;
    }

    public boolean isShort() {
        return field.maxLength() <= SHORT;
    }

    /** The HTML input type. A resident number is no number field: it may end in X, and arrows must not change it. */
    public String inputType() {
        return field.kind() == FieldKind.TELEPHONE ? "tel" : "text";
    }

    /** What {@code aria-describedby} names: the hint and the error, those that there are. */
    public String describedBy() {
        String hint = field.hint() == null ? "" : id() + "-hint";
        String wrong = error == null ? "" : id() + "-error";
        return (hint + " " + wrong).strip();
    }
}

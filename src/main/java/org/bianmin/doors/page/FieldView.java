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
 * @param when what has to be answered so that it is asked, where its section does not say so; null where it always is
 * @param leads whether its answer decides what else is asked or needed, so that the form can be narrowed to it
 * @param led whether it is asked only beside the answer to such a question, as the page says
 * @param place the id of the jurisdiction in which it is asked; null where nothing on the page leads elsewhere
 */
public record FieldView(
        FormField field, String value, Text error, Text when, boolean leads, boolean led, String place) {

    public FieldView(FormField field, String value, Text error) {
        this(field, value, error, null, false, false, null);
    }

    private static final int SHORT = 30;
    private static final int MOST_SEEN = 7;

    public String id() {
        return "f-" + field.name();
    }

    public boolean isLong() {
        return field.kind() == FieldKind.LONG_TEXT;
    }

    public boolean isChoice() {
        return field.kind() == FieldKind.CHOICE;
    }

    /** Whether the answers stand below each other; where they are many they are a list to open. */
    public boolean isOneOf() {
        return field.kind() == FieldKind.ONE_OF && field.options().size() <= MOST_SEEN;
    }

    public boolean isList() {
        return field.kind() == FieldKind.ONE_OF && !isOneOf();
    }

    /** The form of the item to which an option leads, within the language folder; null where it leads to none. */
    public String leadPath(FieldOption option) {
        return place == null || option.leadsTo() == null ? null : ApplyPage.path(place, option.leadsTo());
    }

    /** What it asks, within its row where it stands in one. */
    public Text label() {
        return field.cell() == null ? field.label() : field.cell().label();
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
        return field.kind() != FieldKind.CHOICE || field.hasOption(value)
                ? option.value().equals(value)
                : option.equals(field.options().get(0));
    }

    public boolean isConfirm() {
        return field.isConfirm();
    }

    public boolean isTicked() {
        return isConfirm() && !value.isBlank();
    }

    /** Whether it must be filled in whatever the other answers are. */
    public boolean isRequired() {
        return field.required() && field.askedWhen().isEmpty();
    }

    /** Whether it must be filled in where it is asked at all, as the page says. */
    public boolean isRequiredThen() {
        return isRequired() || (field.required() && led);
    }

    public boolean isShort() {
        return field.maxLength() <= SHORT;
    }

    /** Which keyboard a phone shows; empty for its own. A date has no wheel to turn: it is typed as it stands on paper. */
    public String inputMode() {
        return switch (field.kind()) {
            case YEAR, NUMBER -> "numeric";
            case AMOUNT -> "decimal";
            default -> "";
        };
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

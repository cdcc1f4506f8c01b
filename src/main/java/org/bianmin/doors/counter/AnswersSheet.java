package org.bianmin.doors.counter;

import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.doors.counter.MovesView.AskedView;
import org.bianmin.doors.page.FieldView;
import org.bianmin.ground.text.Text;

/**
 * What stands on the form on which answers are put right.
 *
 * @param position of the last event that is shown
 * @param changed whether somebody else has done something to the case meanwhile
 * @param nothing that no answer was changed; null where one was, or nothing was sent
 * @param fields with what has been answered
 * @param tables those of the form, to which rows can be added
 * @param asked what is said with it
 */
public record AnswersSheet(
        String number,
        Text item,
        int position,
        boolean changed,
        Text nothing,
        List<FieldView> fields,
        List<WalkInForm.Rows> tables,
        List<AskedView> asked) {

    /** The names of the fields that are shown, with commas between them. */
    public String shown() {
        return fields.stream().map(field -> field.field().name()).collect(Collectors.joining(","));
    }

    /** The fields with something wrong, in the order of the page. */
    public List<FieldView> wrong() {
        return fields.stream().filter(field -> field.error() != null).toList();
    }

    /** What is said with it and is wrong or missing. */
    public List<AskedView> unsaid() {
        return asked.stream().filter(one -> one.error() != null).toList();
    }

    public int problems() {
        return wrong().size() + unsaid().size() + (nothing == null ? 0 : 1);
    }
}

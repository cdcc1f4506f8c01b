package org.bianmin.doors.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.FormField;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * Tells an applicant which answers were put right, and not what they were or are: others may see the number and the secret of a case.
 *
 * @param item the id of the item of the case
 */
record CorrectedFields(Rulebook book, String item) {

    /** In words; nothing where no answers were put right with it. */
    List<CaseStatus.Said> of(CaseEvent event) {
        List<CaseStatus.Said> said = new ArrayList<>();
        List<Text> fields =
                event.corrected().stream().map(one -> label(one.field())).toList();
        if (!fields.isEmpty()) {
            said.add(said(message("said_corrected").with("fields", joined(fields))));
        }
        Optional.ofNullable(event.data().get(Data.ON_WORD))
                .ifPresent(word -> said.add(said(message("on-word_" + word))));
        if (event.data().containsKey(Data.TELL)) {
            said.add(said(message("said_tell")));
        }
        return said;
    }

    private static CaseStatus.Said said(Text words) {
        return new CaseStatus.Said(words, "");
    }

    private Text message(String key) {
        return book.catalog().messages().text(key);
    }

    private static Text joined(List<Text> fields) {
        return new Text(
                fields.stream().map(Text::zh).collect(Collectors.joining("、")),
                fields.stream().map(field -> field.in(Language.EN)).collect(Collectors.joining(", ")));
    }

    private Text label(String name) {
        return book.catalog()
                .itemOfCase(item)
                .flatMap(known -> book.formOf(known)
                        .fields()
                        .filter(field -> field.name().equals(name))
                        .findFirst())
                .map(FormField::label)
                .orElseGet(() -> Text.same(name));
    }
}

package org.bianmin.doors.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Which of several papers that were sent at once were not taken, and why the first of them was not. */
final class LeftOut {

    /** Bytes of the names that are said; a cookie holds little more. How many others there are is said too. */
    private static final int MOST = 900;

    private final Messages messages;
    private final List<String> names = new ArrayList<>();
    private FieldError first;

    LeftOut(Messages messages) {
        this.messages = messages;
    }

    /** Notes what became of a paper. */
    void add(Attachment file, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            first = first == null ? errors.get(0) : first;
            String name = file.shownName();
            names.add(name.isEmpty() ? messages.text("file_without_name").zh() : name);
        }
    }

    /**
     * What is said of them; empty where all were taken.
     *
     * @param sent how many papers came: of a single one the name is plain
     */
    Optional<FieldError> error(int sent) {
        if (first == null || sent == 1) {
            return Optional.ofNullable(first);
        }
        List<String> said = new ArrayList<>();
        int bytes = 0;
        for (String name : names) {
            bytes += name.getBytes(StandardCharsets.UTF_8).length + 2;
            if (bytes > MOST && !said.isEmpty()) {
                break;
            }
            said.add(name);
        }
        Text left = said.size() == names.size()
                ? messages.text("error_files_left", "files", listed(said))
                : messages.text("error_files_left_more", "more", Text.same(String.valueOf(names.size() - said.size())))
                        .with("files", listed(said));
        Text why = first.message();
        return Optional.of(new FieldError(
                first.field(), new Text(why.zh() + left.zh(), why.hasEnglish() ? why.en() + " " + left.en() : null)));
    }

    private static Text listed(List<String> names) {
        return new Text(String.join("、", names), String.join(", ", names));
    }
}

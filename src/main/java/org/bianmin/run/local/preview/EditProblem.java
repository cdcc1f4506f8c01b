package org.bianmin.run.local.preview;

import org.bianmin.content.folder.ContentProblem;
import org.bianmin.ground.text.Text;

/**
 * Something wrong in what is being edited.
 *
 * @param place file and line, the file with its top folder, or null where nobody knows
 * @param remedy how to mend it
 */
record EditProblem(String place, Text message, Text remedy) {

    static EditProblem of(ContentProblem problem) {
        return new EditProblem("content/" + problem.file() + ":" + problem.line(), problem.message(), problem.remedy());
    }
}

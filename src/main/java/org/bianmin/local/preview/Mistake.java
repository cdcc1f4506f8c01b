package org.bianmin.local.preview;

import org.bianmin.catalog.Text;
import org.bianmin.catalog.read.Problem;

/**
 * Something wrong in what is being edited.
 *
 * @param place file and line, the file with its top folder, or null where nobody knows
 * @param remedy how to mend it
 */
record Mistake(String place, Text message, Text remedy) {

    static Mistake of(Problem problem) {
        return new Mistake("content/" + problem.file() + ":" + problem.line(), problem.message(), problem.remedy());
    }
}

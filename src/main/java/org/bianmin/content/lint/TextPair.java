package org.bianmin.content.lint;

import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.lint.internal.Excerpt;
import org.bianmin.ground.text.Text;

/**
 * A text of the content with its translation, wherever it stands: a YAML mapping, two columns, two Markdown files.
 *
 * @param zh empty where it is missing
 * @param en empty where it is missing
 * @param standing how it stands to the register of accepted translations; worked out once, for to compare takes two hashes
 */
public record TextPair(FilePosition place, String zh, String en, Translations.Standing standing) {

    public boolean isComplete() {
        return !zh.isBlank() && !en.isBlank();
    }

    public Text text() {
        return new Text(zh, en);
    }

    /** The beginning of the Chinese, for a message; of a guide, the beginning after its front matter. */
    public String excerpt() {
        String text = zh.isBlank() ? en : zh;
        return Excerpt.of(text.replaceFirst("(?s)^---\n.*?\n---\n", "").replaceFirst("^\\s*#+ ", ""));
    }
}

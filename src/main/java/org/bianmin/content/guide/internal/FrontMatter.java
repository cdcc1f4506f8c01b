package org.bianmin.content.guide.internal;

import java.util.Optional;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.folder.Yaml;
import org.bianmin.content.folder.YamlNode;
import org.bianmin.ground.text.Text;

/**
 * A Markdown file with front matter, split in two. The front matter is read as YAML with its lines, like every other file of
 * the content folder; a line splitter is enough to find it.
 *
 * @param head the front matter
 * @param body what follows it
 */
record FrontMatter(YamlNode head, String body) {

    private static final String FENCE = "---";

    /** The two parts of a file; empty where it has no front matter, which is reported. */
    static Optional<FrontMatter> read(ContentFolder folder, String file, Problems problems) {
        String text = folder.read(file, problems).replace("\r\n", "\n");
        int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (!text.startsWith(FENCE + "\n") || end < 0) {
            problems.error(
                    "front-matter",
                    new FilePosition(file, 1),
                    new Text("开头缺少「---」之间的信息。", "The front matter between two lines of --- is missing."),
                    new Text(
                            "请在开头写上 item（或 matter、chapter）和 title。",
                            "Begin the file with item (or matter, or chapter) and title."));
            return Optional.empty();
        }
        // The fence's own line stays as a comment, so that the lines of the parts are those of the file.
        String yaml = "#" + text.substring(FENCE.length(), end + 1);
        String body = text.substring(end + FENCE.length() + 2).strip();
        return Yaml.parse(file, yaml, problems).map(head -> new FrontMatter(head, body));
    }
}

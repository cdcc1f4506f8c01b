package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/** No text names a place on somebody's own machine: a folder from the root of a disk, a drive, localhost. */
@Singleton
final class MachinePath implements LintRule {

    private static final Pattern PATH =
            Pattern.compile("(?i)file:/+\\S+|https?://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])\\S*|\\b[a-z]:\\\\\\S+"
                    + "|(?<![\\w.:/<}\\])])/[\\w.-]+/[\\w./-]+");

    private static final Predicate<String> SLASH = line -> line.indexOf('/') >= 0 || line.indexOf('\\') >= 0;

    private static final Predicate<String> IS_TEXT =
            Pattern.compile("\\.(csv|yaml|md)$").asPredicate();

    @Override
    public String name() {
        return "machine-path";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        for (String file : content.files().stream().filter(IS_TEXT).toList()) {
            List<String> lines = content.text(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                // Most lines hold no slash, and need no search.
                Matcher matcher = SLASH.test(lines.get(i)) ? PATH.matcher(lines.get(i)) : null;
                if (matcher != null && matcher.find()) {
                    problems.error(
                            name(),
                            new FilePosition(file, i + 1),
                            new Text(
                                    "「" + matcher.group() + "」是某台电脑上的位置，别人打不开。",
                                    "\"" + matcher.group() + "\" is a place on one machine; nobody else can open it."),
                            new Text("请删去，或改为公开网址。", "Remove it, or give a public address."));
                }
            }
        }
    }
}

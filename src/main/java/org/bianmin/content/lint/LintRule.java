package org.bianmin.content.lint;

import org.bianmin.content.folder.Problems;

/** Something that must hold in {@code content/}. Each bean of this type is found by the linter. */
public interface LintRule {

    /** Its kebab-case name, which stands before each of its problems. */
    String name();

    /** Reports whatever breaks the rule. Must not fail on content that cannot be read: that has been reported. */
    void check(LintInput content, Problems problems);
}

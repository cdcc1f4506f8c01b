/**
 * The linter: what is wrong in {@code content/} beyond what its reading finds, told with file, line and remedy.
 *
 * <p>A rule is one class that implements {@link org.bianmin.content.lint.LintRule}; the linter finds it by itself. Reading
 * comes first and reports form: schema, unknown keys, unknown references, lists that are too long or too short. Rules look
 * at what the files say, and at files that no reader binds to records, so they work on rows and nodes, which know their
 * line.
 *
 * <p>Decisions: what only the source is to blame for never stops publication. Such a defect is an error until a row of
 * {@code source-remarks.csv} says so on the item's page, and a warning from then on, see {@code SourceDefect}. Whether a
 * translation is older than its Chinese is told by a register of accepted pairs of hashes and not by dates or marks in the
 * texts, see {@link org.bianmin.content.lint.Translations}: texts stay free of bookkeeping, and two branches merge.
 */
@Module(uses = {"content.catalog", "content.control", "content.folder", "ground.text"})
package org.bianmin.content.lint;

import org.bianmin.Module;

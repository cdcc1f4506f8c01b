/**
 * The templates of notices (文书) that are issued in a case: what they are called, what they say, and which fields are filled in.
 *
 * <p>Decisions: a template is CommonMark of a small subset, one title, paragraphs and lists, because a notice has nothing else and
 * every packaging can show it without a library. What is filled in is escaped, so that nobody's words become a heading or a list.
 */
@Module(uses = {"content.folder", "content.process", "ground.text"})
package org.bianmin.content.notice;

import org.bianmin.Module;

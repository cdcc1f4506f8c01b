/**
 * What was made public (公示、公开): documents of a declared shape in {@code published/}, which the desk writes once somebody has approved
 * them, and which the generator reads as it reads the content. Rules and pages know of them what stands in the files, and nothing of
 * the database from which they come.
 *
 * <p>Decisions: JSON, because a program writes it and others read it; one document a file, so that each can be taken back by itself.
 * A document holds numbers, days and words that were approved, never what a case or a register says, and {@code PersonalNumbers}
 * refuses one in which a number of a person stands, whoever has put it there. What it names of the content (controls, items) may be
 * gone since: that is no mistake, or an edit of a list would stop the site.
 */
@Module(uses = {"content.division", "content.folder", "content.inspection", "ground.text"})
package org.bianmin.content.published;

import org.bianmin.Module;

package org.bianmin.doors.page;

import org.bianmin.ground.text.Text;

/**
 * Why a form asks something, or names a paper.
 *
 * @param text a general reason, or where the row or the article stands
 * @param words those of the source, in Chinese; null for a general reason
 * @param path the page that shows the row, within the language folder; null where there is none
 */
public record ReasonView(Text text, String words, String path) {}

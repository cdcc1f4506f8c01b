/**
 * What the sources say about an item beyond its row: the facts that answer a citizen's questions, the longer guides in
 * Markdown, related items, channels to ask and to complain, and the documents themselves.
 *
 * <p>Stands beside the catalog and not in it: only the pages need it, and a function that takes an application should not
 * read a hundred files first. Markdown is kept as it is written; making HTML of it is the site's work.
 */
@Module(uses = {"content.catalog", "content.folder", "ground.text"})
package org.bianmin.content.guide;

import org.bianmin.Module;

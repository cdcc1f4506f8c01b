/**
 * The generator: publishes the catalog as a static site in two languages, and as open data. Needs no database.
 *
 * <p>A kind of page is one class that implements {@link org.bianmin.doors.site.PageSource}, with its template beside the others
 * in {@code site-templates/site}; the generator finds it by itself. Files that name the others, such as the sitemap, implement
 * {@link org.bianmin.doors.site.IndexSource}. Kinds that belong together have a package of their own below this one, and none of them
 * is known here.
 *
 * <p>A run makes what could have changed and keeps the rest, place by place: see {@link org.bianmin.doors.site.InputDigests}. What the
 * pages of a place show of another place is therefore no more than a {@link org.bianmin.doors.site.ItemLink}; a page that must
 * show more of it belongs to no place and is made in each run. {@code KeptPagesTest} edits a file of each kind and compares.
 *
 * <p>Records that are looked up or compared on every page have an {@code equals} of their own or are compared by their ids: what
 * the compiler makes for a record is interpreted in a native executable, and took four fifths of a run there.
 */
@Module(
        uses = {
            "content",
            "content.calendar",
            "content.catalog",
            "content.change",
            "content.find",
            "content.folder",
            "content.guide",
            "content.lint",
            "content.register",
            "doors.page",
            "doors.qute",
            "ground.settings",
            "ground.text"
        })
package org.bianmin.doors.site;

import org.bianmin.Module;

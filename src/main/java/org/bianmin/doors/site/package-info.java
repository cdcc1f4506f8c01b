/**
 * The generator: publishes the catalog as a static site in two languages, and as open data. Needs no database.
 *
 * <p>A kind of page is one class that implements {@link org.bianmin.doors.site.PageSource}, with its template beside the others
 * in {@code site-templates/site}; the generator finds it by itself. Files that name the others, such as the sitemap, implement
 * {@link org.bianmin.doors.site.IndexSource}. Kinds that belong together have a package of their own below this one, and none of them
 * is known here.
 *
 * <p>A run looks first whether anything has changed at all, see {@code BuildFingerprint}; if so it makes every page, and writes
 * those that have changed. A folder for a web server or a USB stick is written in place. The desk's own site is a symbolic link
 * to a complete release and is switched in one step, see {@code Releases}, so that nobody sees half of it. Rejected for that:
 * two folders in turn, which a power failure can leave both incomplete, and to rename folders, between which there is none.
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
            "content.office",
            "content.register",
            "doors.page",
            "doors.qute",
            "ground.calendar",
            "ground.settings",
            "ground.text"
        })
package org.bianmin.doors.site;

import org.bianmin.Module;

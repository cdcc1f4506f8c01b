/**
 * The preview of an edit: while the desk runs on the machine of whoever edits {@code content/} or {@code site-templates/}, a
 * page that is asked for is made anew from what the files say now, and what is wrong in them is shown on top of it.
 *
 * <p>Decisions: the files are looked at on each request, and nothing watches in between: so a page never comes before the
 * change is known. Only the page that is asked for is made, not the site: that is what makes it fast, and so the folder of the
 * site stays as it was published at the start. What was read from the content is dropped only after the linter has passed the
 * new content; until then everything, the forms and the search included, goes on with the old. Quarkus' own dev mode was
 * rejected: it needs the sources and a build tool, and restarts the application for a comma in a table.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.folder",
            "content.lint",
            "doors.http",
            "doors.page",
            "doors.qute",
            "doors.site",
            "ground.settings",
            "ground.text",
            "run.local.watch"
        })
package org.bianmin.run.local.preview;

import org.bianmin.Module;

/** What has changed in a list: the page and the Atom feed. */
@Module(
        uses = {
            "content.catalog",
            "content.change",
            "doors.page",
            "doors.site",
            "ground.calendar",
            "ground.settings",
            "ground.text"
        })
package org.bianmin.doors.site.change;

import org.bianmin.Module;

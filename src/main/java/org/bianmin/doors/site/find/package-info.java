/** The ways to an item: lists with filters, life events, letters, and the index of the search while typing. */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.change",
            "content.find",
            "content.guide",
            "content.national",
            "doors.page",
            "doors.qute",
            "doors.site",
            "ground.text",
            "search"
        })
package org.bianmin.doors.site.find;

import org.bianmin.Module;

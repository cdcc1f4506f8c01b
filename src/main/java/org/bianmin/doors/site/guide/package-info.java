/** The office guide of an item, and the longer guides beside it: what a citizen needs to know, in the order of the questions. */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.control",
            "content.division",
            "content.find",
            "content.guide",
            "content.national",
            "content.office",
            "content.process",
            "content.register",
            "content.urgent",
            "doors.page",
            "doors.site",
            "doors.site.register",
            "ground.calendar",
            "ground.text"
        })
package org.bianmin.doors.site.guide;

import org.bianmin.Module;

/** What a place has made public: the list, a page for each document, and what has to be made public and is not yet. */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.control",
            "content.division",
            "content.published",
            "doors.page",
            "doors.site",
            "ground.text"
        })
package org.bianmin.doors.site.published;

import org.bianmin.Module;

/**
 * The pages of no jurisdiction and no item: home, forms, the maintainers' page, and the assets.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.find",
            "content.folder",
            "content.lint",
            "doors.page",
            "doors.site",
            "ground.text"
        })
package org.bianmin.doors.site.front;

import org.bianmin.Module;

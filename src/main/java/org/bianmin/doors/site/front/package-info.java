/**
 * The pages of no jurisdiction and no item: home, forms, the page about the site, and the assets.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.division",
            "content.find",
            "content.guide",
            "content.urgent",
            "doors.page",
            "doors.site",
            "ground.settings",
            "ground.text"
        })
package org.bianmin.doors.site.front;

import org.bianmin.Module;

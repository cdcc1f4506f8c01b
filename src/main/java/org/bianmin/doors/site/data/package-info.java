/**
 * Open data beside the catalog's own shape: spreadsheets, the shapes of schema.org, CPSV-AP and HSDS, and the sitemap. A shape
 * is one class that implements {@link org.bianmin.doors.site.data.DataShape}; the page about the data finds it by itself.
 *
 * <p>Decisions: no shape says more than the sources do, so what a shape demands and no source states is left to those fields
 * that it allows to be empty, and what it has no place for is listed on the page. Things are known by UUIDs made of their ids
 * and not by web addresses, so that they stay the same when a site moves or has no address.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.control",
            "content.change",
            "content.guide",
            "content.national",
            "content.published",
            "content.sheet",
            "doors.page",
            "doors.site",
            "doors.site.guide",
            "ground.text"
        })
package org.bianmin.doors.site.data;

import org.bianmin.Module;

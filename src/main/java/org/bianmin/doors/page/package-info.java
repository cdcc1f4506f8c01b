/**
 * What pages share, whether they are published beforehand or answered on request: language, addresses, assets, and the
 * pages with a form, which the site publishes empty and the desk answers filled in. The site and the desk stand on it, so that
 * neither needs the other.
 *
 * <p>Pictures are drawn from records when a page is made, as SVG that takes its colours from the page. Whatever one shows
 * stands as text: a chart is drawn inside the table of its numbers, the way of a case is a list with icons, lanes and tiers
 * have their steps and words below. A library of charts was rejected: it wants a script on the phone, or a second copy of the
 * numbers that could differ. There is no clock of opening hours, because no source states any.
 */
@Module(
        uses = {
            "content.catalog",
            "content.control",
            "content.division",
            "content.find",
            "content.guide",
            "content.inspection",
            "content.national",
            "content.published",
            "content.register",
            "content.urgent",
            "doors.qute",
            "ground.settings",
            "ground.text",
            "search"
        })
package org.bianmin.doors.page;

import org.bianmin.Module;

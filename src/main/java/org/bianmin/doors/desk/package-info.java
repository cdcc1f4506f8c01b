/**
 * The desk: HTML pages and form posts, a thin adapter beside the functions. Works without JavaScript.
 *
 * <p>Decisions: a form post is answered with the page itself and not with a redirect, because the receipt shows the lookup
 * secret, which must not stand in an address, a history or a log; sending the form again by a reload makes no second case,
 * but its receipt is without the secret, see the cases floor. Forms are multipart, because they may carry files; urlencoded posts are taken as well.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "domain.cases",
            "doors.page",
            "doors.qute",
            "ground.calendar",
            "ground.settings",
            "ground.text",
            "search"
        })
package org.bianmin.doors.desk;

import org.bianmin.Module;

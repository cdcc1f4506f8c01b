/**
 * The desk: HTML pages and form posts, a thin adapter beside the functions. Works without JavaScript.
 *
 * <p>Decisions: every post is answered with a redirect, so that a browser may reload and come back to whatever it shows. What is
 * shown then, such as a half-filled form or a receipt with its secret, comes from a sealed cookie of that form or case and from
 * what is kept under the form's key: neither a secret nor an answer stands in an address, a history or a log, and the server
 * keeps no sessions. A page that shows a form with errors has status 200: the form as it is kept is what was asked for. Forms are multipart, because they may carry files; urlencoded posts are taken as well.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.control",
            "content.division",
            "content.guide",
            "content.national",
            "content.notice",
            "content.process",
            "content.published",
            "content.service",
            "content.urgent",
            "domain.cases",
            "domain.messages",
            "domain.supervision",
            "doors.form",
            "doors.page",
            "ground.brakes",
            "ground.calendar",
            "ground.log",
            "ground.numbers",
            "ground.settings",
            "ground.text",
            "search"
        })
package org.bianmin.doors.desk;

import org.bianmin.Module;

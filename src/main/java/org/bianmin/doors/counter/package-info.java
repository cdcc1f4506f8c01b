/**
 * The counter: the pages of staff below {@code /counter/<language>/}, all behind {@link org.bianmin.doors.counter.CounterGuard}.
 *
 * <p>Decisions: as at the desk, every post is answered with a redirect, pages work without JavaScript, and the server keeps no
 * sessions. Requests from pages elsewhere are told by what the browser says of them, and besides every form holds a token that is
 * drawn from its session. Whoever may not see a page is told that there is none.
 */
@Module(
        uses = {
            "content",
            "content.calendar",
            "content.catalog",
            "content.control",
            "content.division",
            "content.folder",
            "content.guide",
            "content.inspection",
            "content.national",
            "content.notice",
            "content.office",
            "content.process",
            "content.published",
            "content.sheet",
            "domain.accounts",
            "domain.cases",
            "domain.inspection",
            "domain.messages",
            "domain.publication",
            "domain.queries",
            "domain.supervision",
            "doors.form",
            "doors.http",
            "doors.openid",
            "doors.page",
            "ground.calendar",
            "ground.crypto",
            "ground.files",
            "ground.log",
            "ground.numbers",
            "ground.settings",
            "ground.text"
        })
package org.bianmin.doors.counter;

import org.bianmin.Module;

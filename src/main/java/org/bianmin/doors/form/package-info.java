/**
 * What the desk and the counter have in common: how they read what a browser posts, keep sealed cookies, and answer with pages, also
 * where something goes wrong.
 *
 * <p>Decisions: bodies are read here and in memory, see {@code PostReader}, because the framework would spool them to a disk and does
 * not answer a form that is cut off. Whatever cannot be answered has a page that says what to do, in the language of the address.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.notice",
            "domain.cases",
            "doors.http",
            "doors.page",
            "doors.qute",
            "ground.brakes",
            "ground.calendar",
            "ground.crypto",
            "ground.request",
            "ground.settings",
            "ground.tally",
            "ground.text"
        })
package org.bianmin.doors.form;

import org.bianmin.Module;

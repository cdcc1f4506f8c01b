/**
 * What every packaging that answers HTTP has in common: the order of routes, the number of a request, the headers by which browsers
 * protect who reads a page, and the answers to requests that make no sense to a function.
 *
 * <p>Decisions: routes of Vert.x and not filters of the desk, because files and functions are answered by others than the desk. The
 * headers are set before anything answers, so that failures have them too. A request to a function is read once before the function
 * reads it, because Funqy answers what it cannot read with an empty body and logs it with what was sent.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "ground.brakes",
            "ground.refusal",
            "ground.request",
            "ground.settings",
            "ground.tally",
            "ground.text"
        })
package org.bianmin.doors.http;

import org.bianmin.Module;

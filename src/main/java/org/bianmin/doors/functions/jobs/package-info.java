/**
 * The functions that a schedule or an operator calls. They never stand on a public address.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.division",
            "content.process",
            "domain.accounts",
            "domain.cases",
            "domain.messages",
            "domain.publication",
            "domain.supervision",
            "domain.upgrade",
            "ground.log",
            "ground.refusal",
            "ground.request",
            "ground.text"
        })
package org.bianmin.doors.functions.jobs;

import org.bianmin.Module;

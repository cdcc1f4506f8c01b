/**
 * The kinds of supervision control, a class each: what the desk does for a control of {@code content/}. A new kind is a class here and
 * an entry in {@code content/control-kinds.yaml}. Each is one statement over however many cases, within the transaction of its run.
 */
@Module(
        uses = {
            "content",
            "content.calendar",
            "content.catalog",
            "content.control",
            "content.division",
            "content.inspection",
            "content.process",
            "content.published",
            "domain.cases",
            "domain.inspection",
            "domain.supervision",
            "ground.calendar",
            "ground.log",
            "ground.text"
        })
package org.bianmin.domain.supervision.kind;

import org.bianmin.Module;

/**
 * Inspections (监督检查): how each regime of a place goes, step by step, and what is looked at. All of it stands in {@code
 * inspections.yaml} of the place; what was done is the database's.
 *
 * <p>Decisions: which steps there are, who does them, in which order and how many inspectors it takes is data, because every source
 * orders its own; what a step asks for is one of a few forms, which are code.
 */
@Module(
        uses = {
            "content.catalog",
            "content.control",
            "content.folder",
            "content.guide",
            "content.process",
            "content.register",
            "ground.text"
        })
package org.bianmin.content.inspection;

import org.bianmin.Module;

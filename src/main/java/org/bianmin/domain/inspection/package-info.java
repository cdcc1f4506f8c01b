/**
 * Inspections (监督检查) from the plan to the archive, and the draws of whom to inspect and by whom (双随机、一公开).
 *
 * <p>Decisions: how a regime goes stands in the content; here is what follows from it, for every regime alike. Events are only ever
 * added to, and where an inspection stands is told from them. Whoever is inspected sees nothing of it here and can do nothing to it.
 * A photograph that was made on the spot cannot be made again: where the form that brought it is refused, it is kept for who sent it
 * until they send it again or throw it away, and is evidence only then.
 */
@Module(
        uses = {
            "content.control",
            "content.division",
            "content.inspection",
            "content.process",
            "domain.cases",
            "domain.supervision",
            "ground.calendar",
            "ground.crypto",
            "ground.files",
            "ground.log",
            "ground.media",
            "ground.text"
        })
package org.bianmin.domain.inspection;

import org.bianmin.Module;

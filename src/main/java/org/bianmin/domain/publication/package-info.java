/**
 * Publication (公示、公开): what is prepared to be made public, who approves it, and the files that are public because of it.
 *
 * <p>Decisions: nothing becomes public by itself. A job prepares documents from what the desk knows, staff prepare announcements in their
 * own words, and a manager other than who prepared one approves it as it stands; the hash of what was approved stands in the operation
 * log. Documents are made of numbers, days and words of the content: what people have written about cases, tasks or in registers is
 * never copied into one; of an inspection it is the name of the organisation alone. The row is the truth and the file follows it: a file is written beside and renamed, and whatever is missing,
 * other or too many is put right by the next run, so that a run may be killed anywhere and several may run at once.
 *
 * <p>What holds days alone, which are other ones every day, a manager may approve beforehand until a day, and take that back.
 *
 * <p>Rejected: to publish numbers without approval, which would spare a manager a press a month, and let a mistake in the data be
 * public before anybody has seen it.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.control",
            "content.division",
            "content.process",
            "content.published",
            "domain.cases",
            "domain.inspection",
            "domain.supervision",
            "ground.calendar",
            "ground.log",
            "ground.settings",
            "ground.text"
        })
package org.bianmin.domain.publication;

import org.bianmin.Module;

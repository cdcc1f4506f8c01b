/**
 * The content as a whole: one immutable {@link org.bianmin.content.Snapshot} of all that stands in {@code content/}, and the
 * holder of the one with which the application works.
 *
 * <p>Decisions: a snapshot is built jurisdiction by jurisdiction from the one before, so that an edit costs the reading of one
 * folder; each file is read and parsed once, for its readers and for the linter. Files are compared by time and size whenever
 * somebody looks, and nothing is told by the operating system: a few hundred files take milliseconds, it works on every file
 * system, a network drive included, and no edit is ever missed.
 */
@Module(
        uses = {
            "content.calendar",
            "content.catalog",
            "content.change",
            "content.control",
            "content.division",
            "content.find",
            "content.folder",
            "content.guide",
            "content.inspection",
            "content.lint",
            "content.national",
            "content.notice",
            "content.office",
            "content.process",
            "content.published",
            "content.register",
            "content.service",
            "content.urgent",
            "ground.settings",
            "ground.text"
        })
package org.bianmin.content;

import org.bianmin.Module;

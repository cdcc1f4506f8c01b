/**
 * Runs the jobs of {@code content/schedule.yaml} on this machine.
 */
@Module(
        uses = {
            "content",
            "content.control",
            "content.folder",
            "doors.functions.jobs",
            "ground.calendar",
            "ground.tally",
            "ground.text"
        })
package org.bianmin.run.local.schedule;

import org.bianmin.Module;

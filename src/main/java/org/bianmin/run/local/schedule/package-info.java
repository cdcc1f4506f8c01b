/**
 * Runs the jobs of {@code content/schedule.yaml} on this machine.
 */
@Module(uses = {"content", "content.control", "doors.functions.jobs", "ground.calendar", "ground.tally"})
package org.bianmin.run.local.schedule;

import org.bianmin.Module;

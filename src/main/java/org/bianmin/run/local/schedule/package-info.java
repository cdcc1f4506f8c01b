/**
 * Runs the jobs of {@code content/schedule.yaml} on this machine.
 */
@Module(uses = {"content", "content.control", "doors.functions.jobs", "ground.calendar"})
package org.bianmin.run.local.schedule;

import org.bianmin.Module;

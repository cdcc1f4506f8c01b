/**
 * Runs the jobs of {@code content/schedule.yaml} on this machine.
 */
@Module
package org.bianmin.run.local.schedule;

import org.bianmin.Module;

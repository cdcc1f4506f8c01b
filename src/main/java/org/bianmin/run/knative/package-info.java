/**
 * What only the packaging for Knative has.
 *
 * <p>Decisions: one image serves both the desk and the jobs, but never one service both: whoever reaches the public address
 * could otherwise send it the event of a job. Which of the two a service is follows from {@code quarkus.funqy.export}, which
 * names the function of an event anyway and is the same setting as on Lambda.
 */
@Module(uses = {"doors.http", "ground.refusal", "run"})
package org.bianmin.run.knative;

import org.bianmin.Module;

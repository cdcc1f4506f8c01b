/**
 * The functions that a schedule or an operator calls. They never stand on a public address.
 */
@Module(uses = {"content", "domain.supervision"})
package org.bianmin.doors.functions.jobs;

import org.bianmin.Module;

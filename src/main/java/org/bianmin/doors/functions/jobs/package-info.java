/**
 * The functions that a schedule or an operator calls. They never stand on a public address.
 */
@Module(uses = {"content", "content.control", "domain.supervision"})
package org.bianmin.doors.functions.jobs;

import org.bianmin.Module;

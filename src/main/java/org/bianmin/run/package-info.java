/**
 * What the packagings that answer HTTP by themselves share: the order of their routes, and the guard of what is internal.
 */
@Module(uses = "doors.functions.jobs")
package org.bianmin.run;

import org.bianmin.Module;

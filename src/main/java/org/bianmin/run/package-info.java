/**
 * What the packagings that answer HTTP by themselves share: the guard of what is internal.
 */
@Module(uses = {"doors.functions.jobs", "doors.http"})
package org.bianmin.run;

import org.bianmin.Module;

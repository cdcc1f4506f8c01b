/**
 * To see that somebody has edited files, and to do something again after each edit.
 *
 * <p>Decisions: the files' times and sizes are compared whenever somebody asks, and nothing is told by the operating system: a
 * few hundred files take milliseconds, it works on every file system, a network drive included, and no edit is ever missed.
 */
@Module(uses = "content.folder")
package org.bianmin.run.local.watch;

import org.bianmin.Module;

/**
 * What the preview and {@code site --watch} share: to see that somebody has edited the files, to read the content again, and
 * to do that when nobody is at work with it.
 *
 * <p>Decisions: the files' times and sizes are compared whenever somebody asks, and nothing is told by the operating system: a
 * few hundred files take milliseconds, it works on every file system, a network drive included, and no edit is ever missed.
 */
@Module(uses = {"content.catalog", "content.folder"})
package org.bianmin.run.local.edit;

import org.bianmin.Module;

/**
 * Everything on one machine: commands, an embedded PostgreSQL where none is configured, the site's files over HTTP, and the
 * schedule. Only the default packaging carries it.
 *
 * <p>Decisions: commands that need no database switch it off before the application starts, so that a site is made on a machine
 * that has none.
 */
@Module(uses = {"domain.upgrade", "ground.settings", "run.local.command", "run.local.database"})
package org.bianmin.run.local;

import org.bianmin.Module;

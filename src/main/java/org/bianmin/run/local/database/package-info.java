/**
 * The PostgreSQL of the one-machine package, started where no other is configured, and the data folder that goes with it.
 *
 * <p>Decisions: the programs of PostgreSQL are run by ourselves. A library that does it for tests makes throw-away databases:
 * nothing is durable, everybody is superuser, its programs lie where everybody may exchange them. The server is a child of the
 * desk and not a service, so that one command starts all; what that costs is paid here: a server that outlives a killed desk is
 * stopped by the next start, and one that dies is started again. It listens on the loopback interface and has no socket in the
 * file system, for a password guards both alike and the driver speaks TCP only.
 *
 * <p>In the data folder: {@code desk.lock} (who works here), {@code postgres} (the data), {@code postgres-bin} (the programs),
 * {@code postgres.log}, {@code credentials} (passwords) and {@code keys}.
 */
@Module(uses = {"ground.calendar", "ground.crypto", "ground.settings", "ground.text"})
package org.bianmin.run.local.database;

import org.bianmin.Module;

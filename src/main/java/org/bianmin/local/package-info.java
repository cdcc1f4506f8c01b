/**
 * Everything on one machine: commands, an embedded PostgreSQL where none is configured, the site's files over HTTP, and the
 * schedule. Top floor; only the default packaging carries it.
 *
 * <p>Decisions: the embedded database is started by {@code main} before the application, and only where no address of a
 * database is configured; an extension that does it in every mode was rejected. Commands that need no database switch it
 * off before the application starts, so that a site is made on a machine that has none. The library is made for tests; its
 * settings that trade a crash's losses for speed are undone.
 */
package org.bianmin.local;

/**
 * Backup of the database while the desk runs, and its restoration.
 *
 * <p>Decisions: a logical backup, every table copied out of one snapshot with PostgreSQL's own COPY, for the embedded server
 * brings no pg_dump, and a given database may lie elsewhere. The wrapped data keys stand in a folder of their own that is kept for
 * a shorter time: once it is gone, what was erased is erased in the older backups too. The master keys are in neither.
 */
@Module(uses = {"domain.cases", "domain.upgrade", "ground.crypto", "ground.log", "ground.text"})
package org.bianmin.run.local.backup;

import org.bianmin.Module;

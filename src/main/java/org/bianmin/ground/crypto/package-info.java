/**
 * Keys and what is done with them: sealing (AES-256-GCM), one data key per case, keyed indexes, cookies that only we can read.
 *
 * <p>Decisions: envelope encryption. Personal data are sealed with a data key of their own case; the data key is stored wrapped
 * by a master key that stands outside the database. So a master key is changed without touching the data, and erasing the data
 * key erases the data, in append-only tables and in backups too. A key service of a cloud is one more {@link KeyService}; there
 * is none yet.
 */
@Module(uses = "ground.settings")
package org.bianmin.ground.crypto;

import org.bianmin.Module;

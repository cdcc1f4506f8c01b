/**
 * The PostgreSQL of the one-machine package, started where no other is configured.
 *
 * <p>Decisions: started by {@code main} before the application; an extension that does it in every mode was rejected.
 */
@Module(uses = "ground.settings")
package org.bianmin.run.local.database;

import org.bianmin.Module;

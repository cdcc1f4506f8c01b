/**
 * How a database of an older version becomes one of this version, and how its master key is changed.
 *
 * <p>Decisions: migrations are SQL, but only the application can seal, so sealing stands between two of them: V3 makes room, rows
 * are sealed in batches, V6 drops what they stood in. Everything is done by the owner of the tables, whom the desk itself is not.
 */
@Module(uses = {"domain.cases", "ground.crypto", "ground.log"})
package org.bianmin.domain.upgrade;

import org.bianmin.Module;

/**
 * The signed heads of the operation log, kept on one machine in a file beside its database.
 *
 * <p>Decisions: whoever tampers with the database alone is found out by this file; whoever may write both is not. So copies of
 * it belong where the administrators of this machine cannot write.
 */
@Module(uses = {"ground.log", "ground.settings"})
package org.bianmin.run.local.heads;

import org.bianmin.Module;

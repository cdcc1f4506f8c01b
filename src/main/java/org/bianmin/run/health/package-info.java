/**
 * Whether this process is ready: beside the database, which the platform looks at, its keys and its content.
 */
@Module(uses = {"content", "content.catalog", "ground.crypto"})
package org.bianmin.run.health;

import org.bianmin.Module;

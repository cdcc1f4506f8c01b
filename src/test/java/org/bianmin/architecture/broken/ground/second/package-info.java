/** A room of the broken house. */
@Module(uses = "ground.first")
package org.bianmin.architecture.broken.ground.second;

import org.bianmin.Module;

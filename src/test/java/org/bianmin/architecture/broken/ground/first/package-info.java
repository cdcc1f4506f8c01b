/** A room of the broken house. */
@Module(uses = "ground.second")
package org.bianmin.architecture.broken.ground.first;

import org.bianmin.Module;

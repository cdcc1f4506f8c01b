/** A room of the broken house. */
@Module(uses = "doors")
package org.bianmin.architecture.broken.content;

import org.bianmin.Module;

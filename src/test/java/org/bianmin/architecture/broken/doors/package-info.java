/** A room of the broken house. */
@Module
package org.bianmin.architecture.broken.doors;

import org.bianmin.Module;

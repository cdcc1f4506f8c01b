/**
 * What is known of the request that is being answered, for whoever logs it or counts it.
 *
 * <p>Decisions: one bean that is asked, and not values handed through every call, because rules need none of them. The door through
 * which requests come provides the bean; where there is no door, nothing is known.
 */
@Module
package org.bianmin.ground.request;

import org.bianmin.Module;

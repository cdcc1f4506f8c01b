/**
 * What is wrong with a request that cannot be answered, in words for whoever sent it.
 *
 * <p>Decisions: an exception, because a function can say only in this way that it has not done what was asked, in every packaging:
 * over HTTP it becomes a problem document (RFC 9457), on a platform of events a failed call.
 */
@Module(uses = "ground.text")
package org.bianmin.ground.refusal;

import org.bianmin.Module;

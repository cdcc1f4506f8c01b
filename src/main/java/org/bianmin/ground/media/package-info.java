/**
 * Files that people send: what they are, told by their content, and what must not be kept of them.
 *
 * <p>Decisions: neither the name nor the declared type is believed, telephones and browsers give both wrongly. Photos are never
 * encoded again, which would blur the print on a photographed paper; their metadata are left out piece by piece instead. What
 * may stay is listed and the rest goes, because what programs put into photos is not known in advance.
 */
@Module(uses = "ground.text")
package org.bianmin.ground.media;

import org.bianmin.Module;

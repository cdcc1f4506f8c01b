/**
 * Reading without a network.
 *
 * <p>Who has opened a page of a place reads the place without network, see {@code site-templates/assets/sw.js}. The list of
 * files and hashes is made from what was written, so that the same content makes the same list. One archive a place was rejected:
 * what is interrupted on a weak signal would begin anew, and one changed guide would fetch all of them.
 */
@Module(uses = {"content.catalog", "doors.page", "doors.site", "ground.text"})
package org.bianmin.doors.site.offline;

import org.bianmin.Module;

/** What an office does itself: duties, boundaries with other offices, supervision regimes, handbooks and telephones. */
@Module(uses = {"content.catalog", "content.guide", "content.register", "doors.page", "doors.site", "ground.text"})
package org.bianmin.doors.site.register;

import org.bianmin.Module;

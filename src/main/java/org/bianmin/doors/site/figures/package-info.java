/** The lists in figures: what they hold, what they say and what they do not say. Nothing is scored. */
@Module(uses = {"content.catalog", "content.find", "doors.page", "doors.site", "doors.site.guide", "ground.text"})
package org.bianmin.doors.site.figures;

import org.bianmin.Module;

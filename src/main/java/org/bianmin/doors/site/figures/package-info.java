/** The lists in figures: what they hold, what they say and what they do not say. Nothing is scored. */
@Module
package org.bianmin.doors.site.figures;

import org.bianmin.Module;

/** The office guide of an item, and the longer guides beside it: what a citizen needs to know, in the order of the questions. */
@Module
package org.bianmin.doors.site.guide;

import org.bianmin.Module;

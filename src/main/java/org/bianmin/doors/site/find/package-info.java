/** The ways to an item: lists with filters, life events, letters, and the index of the search while typing. */
@Module
package org.bianmin.doors.site.find;

import org.bianmin.Module;

/** What has changed in a list: the page and the Atom feed. */
@Module
package org.bianmin.doors.site.change;

import org.bianmin.Module;

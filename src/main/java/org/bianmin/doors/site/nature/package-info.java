/** Which items can be applied for, which not, and why: our reading of the lists, laid open for whoever wants to correct it. */
@Module(uses = {"content", "content.catalog", "doors.page", "doors.site"})
package org.bianmin.doors.site.nature;

import org.bianmin.Module;

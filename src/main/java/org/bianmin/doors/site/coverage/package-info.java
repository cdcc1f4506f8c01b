/** Which clauses of the sources the desk carries out, how, and which it does not: nothing is scored. */
@Module(uses = {"content", "content.catalog", "content.control", "content.published", "doors.page", "doors.site"})
package org.bianmin.doors.site.coverage;

import org.bianmin.Module;

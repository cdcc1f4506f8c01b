/** What an office does itself: duties, boundaries with other offices, supervision regimes, handbooks and telephones. */
@Module
package org.bianmin.doors.site.register;

import org.bianmin.Module;

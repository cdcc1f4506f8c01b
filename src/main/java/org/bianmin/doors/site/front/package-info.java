/**
 * The pages of no jurisdiction and no item: home, forms, the maintainers' page, and the assets.
 */
@Module
package org.bianmin.doors.site.front;

import org.bianmin.Module;

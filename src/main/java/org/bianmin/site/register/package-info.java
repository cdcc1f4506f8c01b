/** What an office does itself: duties, boundaries with other offices, supervision regimes, handbooks and telephones. */
package org.bianmin.site.register;

/** The ways to an item: lists with filters, life events, letters, and the index of the search while typing. */
package org.bianmin.site.find;

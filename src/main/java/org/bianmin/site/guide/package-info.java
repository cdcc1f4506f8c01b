/** The office guide of an item, and the longer guides beside it: what a citizen needs to know, in the order of the questions. */
package org.bianmin.site.guide;

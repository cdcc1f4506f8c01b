/** The lists in figures: what they hold, what they say and what they do not say. Nothing is scored. */
package org.bianmin.site.figures;

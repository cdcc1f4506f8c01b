/**
 * The generator: publishes the catalog as a static site in two languages, and as open data. Needs no database.
 *
 * <p>A kind of page is one class that implements {@link org.bianmin.site.PageFamily}, with its template beside the others
 * in {@code site-templates/site}; the generator finds it by itself.
 */
package org.bianmin.site;

/**
 * The generator: publishes the catalog as a static site in two languages, and as open data. Needs no database.
 *
 * <p>A kind of page is one class that implements {@link org.bianmin.site.PageFamily}, with its template beside the others
 * in {@code site-templates/site}; the generator finds it by itself. Files that name the others, such as the sitemap, implement
 * {@link org.bianmin.site.PageListing}. Kinds that belong together have a package of their own below this one, and none of them
 * is known here.
 */
package org.bianmin.site;

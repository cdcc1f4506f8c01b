/**
 * What pages share, whether they are published beforehand or answered on request: language, addresses, assets, and the
 * pages with a form, which the site publishes empty and the desk answers filled in. Stands on the catalog; site and desk
 * stand on it, so that neither needs the other.
 */
package org.bianmin.page;

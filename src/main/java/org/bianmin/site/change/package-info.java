/** What has changed in a list: the page and the Atom feed. */
package org.bianmin.site.change;

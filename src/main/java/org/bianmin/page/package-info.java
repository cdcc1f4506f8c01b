/**
 * What pages share, whether they are published beforehand or answered on request: language, addresses, assets, and the
 * pages with a form, which the site publishes empty and the desk answers filled in. Stands on the catalog; site and desk
 * stand on it, so that neither needs the other.
 *
 * <p>Pictures are drawn from records when a page is made, as SVG that takes its colours from the page. Whatever one shows
 * stands as text: a chart is drawn inside the table of its numbers, the way of a case is a list with icons, lanes and tiers
 * have their steps and words below. A library of charts was rejected: it wants a script on the phone, or a second copy of the
 * numbers that could differ. There is no clock of opening hours, because no source states any.
 *
 * <p>What many pages have in common is made once: the words of the site by themselves, see {@link
 * org.bianmin.page.WordsSection}, and in a template whatever stands between {@code {#once}} and {@code {/once}}. Rejected: a
 * copy of each template for each language, of which the application would not know when it is built whether they fit.
 */
package org.bianmin.page;

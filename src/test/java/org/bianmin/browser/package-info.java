/**
 * The site as people use it: in a real Chromium, with its keyboard, its printer, its settings and its network.
 *
 * <p>{@code *Test}: what needs no function, on a site that was generated once into {@code target/published-site}, see {@link
 * org.bianmin.browser.PublishedSite}; its pages are found by asking the generator's page families, so that a new kind of page is
 * tested without a word here. {@code *IT}: what a function answers, on the packaged application with a real PostgreSQL.
 *
 * <p>Without Chromium and its driver these tests are skipped and say so, except where {@code CI=true}: there they fail. {@link
 * org.bianmin.browser.Browser} starts it, {@link org.bianmin.browser.FolderServer} is a network that can be cut.
 */
package org.bianmin.browser;

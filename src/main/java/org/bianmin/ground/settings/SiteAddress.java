package org.bianmin.ground.settings;

/**
 * The address under which the public finds the site.
 *
 * @param url ending in a slash, or empty where the address is not known
 */
public record SiteAddress(String url) {

    private static final String ROOT = "/";

    /** The address as an operator writes it: with or without the last slash, {@code /} or nothing where it is not known. */
    public static SiteAddress of(String given) {
        String url = TrailingSlash.added(given);
        return new SiteAddress(url.equals(ROOT) ? "" : url);
    }

    /**
     * What links begin with on a page that the desk answers, whose own address says nothing of where the site is. Where the
     * address is not known, the site is on the same host.
     */
    public String root() {
        return url.isEmpty() ? ROOT : url;
    }
}

package org.bianmin.doors.qute;

/** What a template's {@code page} offers to the sections of this room. */
public interface PageWords {

    /** A message of the site in the page's language. */
    String t(String key);

    /** HTML that the page shares with others of its language and root. */
    FragmentCache common();
}

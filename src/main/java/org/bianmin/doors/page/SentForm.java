package org.bianmin.doors.page;

import java.util.List;
import org.bianmin.ground.text.Text;

/**
 * What the desk knows of a form that it serves.
 *
 * @param key the form's key, sent back in a hidden field; empty on a published page, which nobody can give one of its own
 * @param papers the files that are stored for it
 * @param notice what is to be said above it, or null
 * @param mostBytes how large a file may be that is sent at once
 * @param services what can be asked for with it
 * @param again whether it is shown as somebody has sent or saved it, and not anew
 */
public record SentForm(
        String key, List<PaperView> papers, Text notice, long mostBytes, ServiceChoices services, boolean again) {

    private static final int MEGA = 1024 * 1024;

    /** A form on a page of the site. */
    public static SentForm published() {
        return new SentForm("", List.of(), null, 0, ServiceChoices.none(), false);
    }

    /** Whether the desk serves it, so that it can be handed in. */
    public boolean isServed() {
        return !key.isEmpty();
    }

    /** {@link #mostBytes} as people say it. */
    public long mostMegabytes() {
        return mostBytes / MEGA;
    }

    /** Says nothing of the key, which opens the form. */
    @Override
    public String toString() {
        return "SentForm[" + papers.size() + " papers]";
    }
}

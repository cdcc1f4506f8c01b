package org.bianmin.doors.page;

/**
 * Those parts of the page of a form that do not say for which item it is, ready as HTML: for an empty form they are the same on
 * the page of every item, so that the site makes them once.
 *
 * @param intro what one should know before
 * @param fields the fields with their sections
 */
public record FormHtml(String intro, String fields) {

    public static FormHtml of(PageContext page, FormView form) {
        return new FormHtml(new FormIntro(page, form).render(), new FormFields(page, form).render());
    }
}

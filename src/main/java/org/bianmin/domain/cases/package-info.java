/**
 * Cases (办件): how a form is kept while it is filled in, how an application is checked, stored, found again and erased.
 *
 * <p>Decisions: the rules ({@code SubmissionCheck}, {@code AttachmentCheck}, {@code FieldCheck}, {@code Derived}) know neither HTTP
 * nor SQL; the classes named after a store alone know the database. A second press of the button is recognised by the key of the form and not by the content
 * of the application, which others may know and which is rightly the same in the next year. Whoever has the key of the form is
 * the browser to which it was served, and is told the lookup secret, which is not stored: it is drawn anew from the key.
 */
@Module(
        uses = {
            "content",
            "content.calendar",
            "content.catalog",
            "content.division",
            "content.guide",
            "content.notice",
            "content.process",
            "content.service",
            "domain.messages",
            "ground.brakes",
            "ground.calendar",
            "ground.crypto",
            "ground.files",
            "ground.log",
            "ground.media",
            "ground.numbers",
            "ground.tally",
            "ground.text"
        })
package org.bianmin.domain.cases;

import org.bianmin.Module;

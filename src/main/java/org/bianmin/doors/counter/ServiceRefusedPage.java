package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;

/**
 * Nobody was signed in by the county's sign-in service.
 *
 * @param family what the keys of its words begin with
 * @param signIn the address of the form to sign in
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ServiceRefusedPage(PageContext page, String family, String title, String lead, String signIn)
        implements TemplateInstance {}

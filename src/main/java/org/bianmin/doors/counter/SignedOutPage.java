package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * Leads whoever has signed out to the county's sign-in service, to be signed out there too.
 *
 * @param service as what staff know the service
 * @param address where it signs out
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignedOutPage(PageContext page, Text service, String address) implements TemplateInstance {}

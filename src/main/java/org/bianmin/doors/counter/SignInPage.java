package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * The form to sign in.
 *
 * @param account what was typed as the account
 * @param failed whether a sign-in has just failed
 * @param then the address to which it leads on; empty for the first page
 * @param service as what staff know the county's sign-in service; null where none is connected
 * @param serviceAddress what leads there
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(PageContext page, String account, boolean failed, String then, Text service, String serviceAddress)
        implements TemplateInstance {}

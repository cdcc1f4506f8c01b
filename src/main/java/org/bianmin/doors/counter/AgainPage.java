package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.bianmin.doors.page.PageContext;

/**
 * What was sent came from a session that has ended, and waits here to be sent again.
 *
 * @param action where it was sent to
 * @param sent the fields, by their names
 * @param lost whether there was a password among them, which must be given again from the beginning
 * @param files whether files came with it, which have to be chosen again
 * @param token that of the session; empty where nobody is signed in
 * @param signIn the address of the form to sign in
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AgainPage(
        PageContext page,
        String action,
        List<Map.Entry<String, String>> sent,
        boolean lost,
        boolean files,
        String token,
        String signIn)
        implements TemplateInstance {}

package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.domain.accounts.StaffAccount;
import org.bianmin.doors.page.PageContext;

/** The accounts that an administrator may change, and the form for a new one. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountsPage(PageContext page, Visit visit, List<StaffAccount> accounts, LocalDate today, Flash flash)
        implements TemplateInstance {}

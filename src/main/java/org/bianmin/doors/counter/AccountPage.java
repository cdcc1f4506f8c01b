package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.domain.accounts.PastSubstitution;
import org.bianmin.domain.accounts.StaffAccount;
import org.bianmin.domain.accounts.Substitution;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * One account, and what an administrator may do about it.
 *
 * @param substitutes who stands in for it, now or later
 * @param past who did, the latest first
 * @param colleagues who could
 * @param service as what staff know the county's sign-in service; null where none is connected
 * @param claim what it calls the name by which it knows somebody
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AccountPage(
        PageContext page,
        Visit visit,
        StaffAccount of,
        List<Substitution> substitutes,
        List<PastSubstitution> past,
        List<StaffAccount> colleagues,
        Text service,
        String claim,
        LocalDate today,
        Flash flash)
        implements TemplateInstance {}

/**
 * Accounts of staff (工作人员账号): who may sign in at the counter, in which roles, for which units, and for how long a sign-in holds.
 *
 * <p>Decisions: a session is a sealed cookie of the browser, and every request reads the account and its roles in one query; so a lock,
 * a new password, a sign-out or an ended role is felt at the next request on every instance, with no table of sessions to sweep. Who
 * fails too often waits and is never locked out, or anybody could lock out anybody: the brakes count by the address, and leave each
 * address one guess at an account that many have failed at. An unknown account costs the time of a wrong password. Whoever
 * administers handles no cases, and whoever audits does nothing else; administrators are appointed from the tier above. Whom the county's
 * sign-in service has signed in comes to an account that was linked to that person here: the service makes none, and gives no role.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.division",
            "content.process",
            "ground.brakes",
            "ground.calendar",
            "ground.crypto",
            "ground.log",
            "ground.settings"
        })
package org.bianmin.domain.accounts;

import org.bianmin.Module;

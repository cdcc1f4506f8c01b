/**
 * The ports through which messages to applicants leave: a folder, or an address to which each is posted.
 *
 * <p>Decision: the settings choose the port when the application starts. Where they name none there is none, and nothing is written that
 * could be sent later.
 */
@Module(uses = {"domain.messages", "ground.settings"})
package org.bianmin.doors.messages;

import org.bianmin.Module;

/**
 * The tokens by which a timer of this machine and its operator call jobs, and by which metrics are read.
 *
 * <p>Decisions: a file for each, which only the desk's own user can read; systemd hands a timer's unit its copy. A token says who
 * calls, which an address cannot: behind a web server every call comes from this machine.
 */
@Module(uses = {"ground.settings", "ground.text", "run"})
package org.bianmin.run.local.credentials;

import org.bianmin.Module;

/**
 * The addresses of the one-machine package: the files of the site, how long a browser keeps them, and the jobs, which are closed
 * to the network.
 */
@Module(uses = {"ground.settings", "run"})
package org.bianmin.run.local.routes;

import org.bianmin.Module;

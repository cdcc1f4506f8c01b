/**
 * The addresses of the one-machine package: the files of the site, how long a browser keeps them, under which names
 * of hosts they are answered, and the jobs, which are closed to everybody without a token.
 */
@Module(uses = {"content", "content.catalog", "doors.http", "ground.settings", "ground.text", "run"})
package org.bianmin.run.local.routes;

import org.bianmin.Module;

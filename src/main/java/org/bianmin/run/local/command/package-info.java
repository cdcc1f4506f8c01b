/**
 * The command line of the one-machine package: one class a command.
 */
@Module(
        uses = {
            "content",
            "content.folder",
            "content.lint",
            "content.sheet",
            "doors.site",
            "ground.calendar",
            "ground.settings",
            "ground.text",
            "run.local.preview",
            "run.local.schedule",
            "run.local.watch",
            "search"
        })
package org.bianmin.run.local.command;

import org.bianmin.Module;

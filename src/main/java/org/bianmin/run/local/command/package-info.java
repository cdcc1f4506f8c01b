/**
 * The command line of the one-machine package: one class a command.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "content.division",
            "content.folder",
            "content.lint",
            "content.process",
            "content.sheet",
            "content.workbook",
            "domain.accounts",
            "domain.cases",
            "domain.publication",
            "domain.upgrade",
            "doors.site",
            "ground.calendar",
            "ground.log",
            "ground.numbers",
            "ground.settings",
            "ground.text",
            "run.local.backup",
            "run.local.credentials",
            "run.local.heads",
            "run.local.preview",
            "run.local.schedule",
            "run.local.watch",
            "search"
        })
package org.bianmin.run.local.command;

import org.bianmin.Module;

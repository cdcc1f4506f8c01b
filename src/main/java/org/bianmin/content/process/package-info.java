/**
 * How cases are handled (办理流程): the kinds of process with their states and transitions, the roles of staff, and what each place says
 * of its items. All of it is data in {@code content/}; what happened to a case is the database's.
 */
@Module(
        uses = {"content.catalog", "content.folder", "content.guide", "ground.calendar", "ground.numbers", "ground.text"
        })
package org.bianmin.content.process;

import org.bianmin.Module;

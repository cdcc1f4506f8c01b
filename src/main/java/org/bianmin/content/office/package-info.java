/**
 * What offices fill in themselves (单位填写): where they are, when they are open, and what they say of single items. It stands beside
 * what a source or a law says and never replaces it; each sheet names who filled it in, on which day, and until when it holds. The
 * sheets are files of their own, so that whoever edits a list does not touch them and no import writes over them.
 */
@Module(
        uses = {
            "content.catalog",
            "content.division",
            "content.folder",
            "content.lint",
            "ground.calendar",
            "ground.text"
        })
package org.bianmin.content.office;

import org.bianmin.Module;

/**
 * The functions, one class each: what a package for Lambda or Knative exports. They know neither HTTP nor
 * any cloud; which of them a package carries, and what calls them, is chosen by the build.
 */
@Module(
        uses = {
            "content",
            "content.catalog",
            "domain.cases",
            "ground.brakes",
            "ground.calendar",
            "ground.refusal",
            "ground.text",
            "search"
        })
package org.bianmin.doors.functions;

import org.bianmin.Module;

package org.bianmin.conformance.lambdaevents;

import java.util.List;
import org.bianmin.conformance.ZipContents;

/** What a schedule calls. */
class ZipContentsIT extends ZipContents {

    @Override
    protected List<String> leftOut() {
        return List.of(
                "org/bianmin/functions/SubmitApplication",
                "org/bianmin/functions/LookUpCase",
                "org/bianmin/page/",
                "org/bianmin/desk/",
                "org/bianmin/site/",
                "org/bianmin/local/",
                "org/bianmin/knative/",
                "templates/",
                "assets/",
                "lib/org.commonmark",
                "lib/info.picocli",
                "lib/io.quarkus.quarkus-rest",
                "lib/io.quarkus.quarkus-vertx-http",
                "lib/io.quarkus.quarkus-scheduler");
    }
}

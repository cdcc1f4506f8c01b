package org.bianmin.conformance.lambdaevents;

import java.util.List;
import org.bianmin.conformance.ZipContents;

/** What a schedule calls. */
class ZipContentsIT extends ZipContents {

    @Override
    protected List<String> leftOut() {
        return List.of(
                "org/bianmin/doors/functions/SubmitApplication",
                "org/bianmin/doors/functions/LookUpCase",
                "org/bianmin/doors/page/",
                "org/bianmin/doors/counter/",
                "org/bianmin/doors/desk/",
                "org/bianmin/doors/form/",
                "org/bianmin/doors/site/",
                "org/bianmin/run/local/",
                "org/bianmin/run/knative/",
                "templates/",
                "assets/",
                "lib/org.commonmark",
                "lib/info.picocli",
                "lib/io.quarkus.quarkus-rest",
                "lib/io.quarkus.quarkus-vertx-http",
                "lib/io.quarkus.quarkus-scheduler");
    }
}

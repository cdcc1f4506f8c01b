package org.bianmin.conformance.lambdahttp;

import java.util.List;
import org.bianmin.conformance.ZipContents;

/** What citizens call. */
class ZipContentsIT extends ZipContents {

    @Override
    protected List<String> leftOut() {
        return List.of(
                "org/bianmin/doors/functions/jobs/",
                "org/bianmin/doors/site/",
                "org/bianmin/run/local/",
                "org/bianmin/run/knative/",
                "templates/site/",
                "db/",
                "lib/org.flywaydb",
                "lib/org.commonmark",
                "lib/info.picocli",
                "lib/io.quarkus.quarkus-scheduler");
    }
}

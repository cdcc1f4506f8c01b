package org.bianmin.conformance.lambdahttp;

import java.util.List;
import org.bianmin.conformance.ZipContents;

/** What citizens call. */
class ZipContentsIT extends ZipContents {

    @Override
    protected List<String> leftOut() {
        return List.of(
                "org/bianmin/functions/jobs/",
                "org/bianmin/site/",
                "org/bianmin/local/",
                "org/bianmin/knative/",
                "templates/site/",
                "db/",
                "lib/org.flywaydb",
                "lib/org.commonmark",
                "lib/info.picocli",
                "lib/io.quarkus.quarkus-scheduler");
    }
}

package org.bianmin.run.health;

import jakarta.inject.Singleton;
import org.bianmin.content.ContentHolder;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Whether there is content to answer with. */
@Readiness
@Singleton
final class ContentCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ContentCheck.class);

    private final ContentHolder content;

    ContentCheck(ContentHolder content) {
        this.content = content;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("content").status(isThere()).build();
    }

    private boolean isThere() {
        try {
            return content.current().catalog().items().findAny().isPresent();
        } catch (RuntimeException e) {
            LOG.warnf("there is no content: %s", e.getMessage());
            return false;
        }
    }
}

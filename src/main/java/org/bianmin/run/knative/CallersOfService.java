package org.bianmin.run.knative;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bianmin.run.InternalCallers;
import org.bianmin.run.JobTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens a service to those whom it is for. One that exports a function takes its events, at the root, and nothing else; one that
 * exports none is the public desk and takes no event and no call of an internal function. Both answer probes.
 */
@Singleton
final class CallersOfService {

    @Produces
    @Singleton
    InternalCallers callers(@ConfigProperty(name = "quarkus.funqy.export") Optional<String> export) {
        return export.isPresent() ? InternalCallers.BY_EVENTS_ONLY : InternalCallers.NOBODY;
    }

    /** Events carry no token: who may send them, the network policy of the cluster says. */
    @Produces
    @Singleton
    JobTokens tokens() {
        return token -> Optional.empty();
    }
}

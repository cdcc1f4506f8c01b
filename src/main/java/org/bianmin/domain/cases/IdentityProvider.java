package org.bianmin.domain.cases;

import java.util.Optional;

/**
 * A service that verifies who somebody is (网上身份核验), such as one that speaks OpenID Connect. A packaging that is connected to one gives a
 * bean of this; none is, so whoever hands in online has proven nothing.
 */
public interface IdentityProvider {

    /** The name that stands in the event of a case whose applicant it has verified. */
    String name();

    /**
     * Verifies what a browser has brought back from the service.
     *
     * @param answer as the service has given it
     * @return the number of the identity document of whoever has signed in there; empty if nobody has
     */
    Optional<String> documentOf(String answer);
}

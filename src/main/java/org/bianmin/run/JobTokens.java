package org.bianmin.run;

import java.util.Optional;

/** The tokens by which callers of internal functions are known. */
@FunctionalInterface
public interface JobTokens {

    /**
     * Whose token it is, as it stands in the log; empty if it is nobody's.
     *
     * @param token as it was sent
     */
    Optional<String> actorOf(String token);
}

package org.bianmin.ground.log;

import java.util.stream.Stream;

/**
 * Keeps signed heads outside the database, so that a log whose end was cut off together with its heads is noticed. A packaging
 * that has such a place gives a bean of this.
 */
public interface HeadWitness {

    /** Keeps a head that has just been committed. */
    void keep(Checkpoint head);

    /** The lines of all that were kept, the oldest first. To be closed. */
    Stream<String> kept();
}

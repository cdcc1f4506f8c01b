package org.bianmin.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** The application with a clock that the test moves, and a database of its own. Each test that wants one extends it. */
public class OnMovingClock implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(MovingClock.class);
    }
}

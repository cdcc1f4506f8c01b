package org.bianmin.ground.request.internal;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bianmin.ground.request.CurrentRequest;

/** For packagings without a door: an event brings nothing with it that its platform vouches for. */
@Singleton
@DefaultBean
final class NoRequest implements CurrentRequest {

    @Override
    public Optional<String> id() {
        return Optional.empty();
    }

    @Override
    public Optional<String> address() {
        return Optional.empty();
    }

    @Override
    public Optional<String> actor() {
        return Optional.empty();
    }
}

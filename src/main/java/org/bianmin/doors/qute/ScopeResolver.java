package org.bianmin.doors.qute;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/**
 * Finds the names of a template's parameters, loops and {@code let}s at once. Qute asks each of its resolvers, more than a
 * hundred here, in each of the nested scopes between a name and the place where it is defined, each time that the name is
 * used; that was a third of the time of a whole site. Qute remembers which resolver has found a name at a place of a
 * template, so that one which has found a name in a scope once may from then on look through the scopes by itself. What it
 * does not know it leaves to the others, and so changes nothing of what a template means.
 */
@Singleton
final class ScopeResolver implements ValueResolver {

    /** Before Qute's own resolver of scopes, which has 15. */
    private static final int PRIORITY = 20;

    private final ValueResolver known = new KnownName();

    void register(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getParams().isEmpty()
                && context.getBase() instanceof Mapper scope
                && scope == context.resolutionContext().getData()
                && scope.appliesTo(context.getName());
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return ((Mapper) context.getBase()).getAsync(context.getName());
    }

    @Override
    public ValueResolver getCachedResolver(EvalContext context) {
        return known;
    }

    /** For a place of a template where the name has been found in a scope before, so that it is no member of a value. */
    private static final class KnownName implements ValueResolver {

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            String name = context.getName();
            ResolutionContext scopes = context.resolutionContext();
            while (scopes != null) {
                Object data = scopes.getData();
                if (data instanceof Mapper scope) {
                    if (scope.appliesTo(name)) {
                        CompletionStage<Object> found = scope.getAsync(name);
                        if (!(found instanceof CompletedStage<Object> there) || !Results.isNotFound(there.get())) {
                            return found;
                        }
                    }
                } else if (data != null) {
                    break;
                }
                scopes = scopes.getParent();
            }
            return Results.notFound(context);
        }
    }
}

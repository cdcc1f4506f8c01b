package org.bianmin.doors.http;

import io.quarkus.funqy.runtime.FunctionInvoker;
import io.quarkus.funqy.runtime.FunctionRecorder;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bianmin.ground.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at a request to a function before the function does, and answers what makes no sense: another method, a page elsewhere that
 * sends it, a body that is too large, no JSON, or not of the shape that the function takes.
 */
@Singleton
final class FunctionRequests {

    private static final String CARRIES_FILES = "submit-application";

    private final Problems problems;
    private final FunctionBodies bodies;
    private final Senders senders;
    private final long withFiles;
    private final BodyReader reader;

    FunctionRequests(
            Problems problems,
            FunctionBodies bodies,
            Senders senders,
            BodyReader reader,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.problems = problems;
        this.bodies = bodies;
        this.senders = senders;
        this.withFiles = most.asLongValue();
        this.reader = reader;
    }

    void register(@Observes Router router) {
        router.route()
                .order(RouteOrder.PROBLEMS_BEFORE_FUNCTIONS.order())
                .handler(this::head)
                .handler(this::body)
                .handler(this::shape);
    }

    /** The function that a request calls; empty if it calls none. */
    static Optional<String> function(RoutingContext context) {
        return Optional.ofNullable(invoker(context)).map(FunctionInvoker::getName);
    }

    private void head(RoutingContext context) {
        HttpServerRequest request = context.request();
        FunctionInvoker invoker = invoker(context);
        if (invoker == null) {
            context.next();
            return;
        }
        context.response().putHeader("Cache-Control", "no-store");
        String type = request.getHeader("Content-Type");
        if (request.method() != HttpMethod.POST) {
            context.response().putHeader("Allow", "POST");
            problems.answer(context, ProblemKind.NOT_THIS_WAY, List.of());
        } else if (senders.isElsewhere(request::getHeader)) {
            problems.answer(context, ProblemKind.FROM_ELSEWHERE, List.of());
        } else if (type != null && !FunctionBodies.isJson(type)) {
            problems.answer(context, ProblemKind.NOT_JSON, List.of());
        } else {
            context.next();
        }
    }

    private void body(RoutingContext context) {
        if (invoker(context) == null) {
            context.next();
        } else {
            reader.read(context);
        }
    }

    private long limit(FunctionInvoker invoker) {
        return invoker.getName().equals(CARRIES_FILES) ? withFiles : FunctionBodies.PLAIN_BYTES;
    }

    private void shape(RoutingContext context) {
        FunctionInvoker invoker = invoker(context);
        if (invoker == null) {
            context.next();
            return;
        }
        Buffer body = context.body().buffer();
        if (body != null && body.length() > limit(invoker)) {
            problems.answer(context, ProblemKind.TOO_LARGE, List.of());
            return;
        }
        if (!invoker.hasInput()) {
            ((RoutingContextInternal) context).setBody(Buffer.buffer());
            context.next();
            return;
        }
        context.vertx()
                .executeBlocking(() -> bodies.faults(invoker.getInputType(), body), false)
                .onFailure(context::fail)
                .onSuccess(faults -> goOn(context, faults));
    }

    private void goOn(RoutingContext context, List<Refusal> faults) {
        if (faults.isEmpty()) {
            context.next();
        } else {
            problems.answer(context, ProblemKind.NOT_UNDERSTOOD, faults);
        }
    }

    /** As Funqy finds it: by the path as it was sent. */
    private static FunctionInvoker invoker(RoutingContext context) {
        String path = context.request().path();
        return path == null || path.isEmpty() ? null : FunctionRecorder.registry.matchInvoker(path.substring(1));
    }
}

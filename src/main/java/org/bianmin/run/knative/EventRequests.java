package org.bianmin.run.knative;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.funqy.runtime.FunctionInvoker;
import io.quarkus.funqy.runtime.FunctionRecorder;
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
import org.bianmin.doors.http.BodyReader;
import org.bianmin.doors.http.FunctionBodies;
import org.bianmin.doors.http.ProblemKind;
import org.bianmin.doors.http.Problems;
import org.bianmin.doors.http.RouteOrder;
import org.bianmin.ground.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at an event before Funqy does, which fails at one that makes no sense as if the fault were its own, so that a broker would
 * send the event again and again.
 */
@Singleton
final class EventRequests {

    private static final String JSON = "application/json";
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String REMEDY = "problem_event_remedy";

    private final Optional<String> export;
    private final Problems problems;
    private final FunctionBodies bodies;
    private final BodyReader reader;
    private final ObjectMapper json;

    EventRequests(
            @ConfigProperty(name = "quarkus.funqy.export") Optional<String> export,
            Problems problems,
            FunctionBodies bodies,
            BodyReader reader,
            ObjectMapper json) {
        this.export = export;
        this.problems = problems;
        this.bodies = bodies;
        this.reader = reader;
        this.json = json;
    }

    void register(@Observes Router router) {
        if (export.isPresent()) {
            router.route("/")
                    .order(RouteOrder.PROBLEMS_BEFORE_FUNCTIONS.order())
                    .handler(this::head)
                    .handler(reader::read)
                    .handler(this::event);
        }
    }

    private void head(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.response().putHeader("Cache-Control", "no-store");
        if (request.method() != HttpMethod.POST) {
            context.response().putHeader("Allow", "POST");
            problems.answer(context, ProblemKind.NOT_THIS_WAY, List.of());
        } else if (!request.headers().contains(CONTENT_TYPE) || isOf(request, isBinary(request) ? JSON : STRUCTURED)) {
            context.next();
        } else {
            problems.answer(context, ProblemKind.NOT_JSON, List.of());
        }
    }

    private void event(RoutingContext context) {
        Buffer body = context.body().buffer();
        if (body != null && body.length() > FunctionBodies.PLAIN_BYTES) {
            problems.answer(context, ProblemKind.TOO_LARGE, List.of());
            return;
        }
        Optional<Event> event = isBinary(context.request())
                ? Optional.of(Event.binary(context.request().headers(), body))
                : Event.structured(json, body);
        context.vertx()
                .executeBlocking(() -> faults(event), false)
                .onFailure(context::fail)
                .onSuccess(faults -> {
                    if (faults.isEmpty()) {
                        goOn(context, event.orElseThrow());
                    } else {
                        problems.answer(context, ProblemKind.NOT_UNDERSTOOD, faults);
                    }
                });
    }

    private List<Refusal> faults(Optional<Event> sent) {
        if (sent.isEmpty()) {
            return List.of(bodies.fault("", "problem_event_no_object", REMEDY));
        }
        Event event = sent.get();
        List<Refusal> attributes = event.wrongAttributes().stream()
                .map(name -> bodies.fault(name, "problem_event_attribute", REMEDY))
                .toList();
        FunctionInvoker invoker = FunctionRecorder.registry.matchInvoker(export.orElseThrow());
        if (!attributes.isEmpty() || invoker == null || !invoker.hasInput()) {
            return attributes;
        }
        return bodies.faults(invoker.getInputType(), event.data()).stream()
                .map(fault -> new Refusal(below(event.field(), fault.field()), fault.reason(), fault.remedy()))
                .toList();
    }

    private void goOn(RoutingContext context, Event event) {
        if (isBinary(context.request())) {
            context.request().headers().set(CONTENT_TYPE, JSON);
        }
        ((RoutingContextInternal) context).setBody(event.withData(json));
        context.next();
    }

    private static String below(String parent, String field) {
        if (parent.isEmpty() || field.isEmpty()) {
            return parent + field;
        }
        return field.startsWith("[") ? parent + field : parent + "." + field;
    }

    private static boolean isBinary(HttpServerRequest request) {
        return request.headers().contains("ce-id");
    }

    private static boolean isOf(HttpServerRequest request, String type) {
        return type.equals(request.getHeader(CONTENT_TYPE).split(";", 2)[0].strip());
    }
}

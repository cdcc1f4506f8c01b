package org.bianmin.conformance.lambdahttp;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bianmin.conformance.LambdaFunction;

/** Somebody with a browser before the function: keeps its cookies and follows where an answer leads. */
final class Visitor {

    private static final int SEE_OTHER = 303;

    private final LambdaFunction function;
    private final String shape;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** @param shape the name of the event as which requests come */
    Visitor(LambdaFunction function, String shape) {
        this.function = function;
        this.shape = shape;
    }

    HttpAnswer post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return send(HttpEvent.of(shape, "POST", path).body(type, body));
    }

    HttpAnswer get(String address) throws IOException, InterruptedException {
        return send(HttpEvent.of(shape, "GET", address));
    }

    HttpAnswer send(HttpEvent event) throws IOException, InterruptedException {
        HttpAnswer answer = HttpAnswer.of(function.invoke(event.cookies(cookies).toString()));
        keep(answer);
        return answer.status() == SEE_OTHER ? get(answer.header("Location")) : answer;
    }

    private void keep(HttpAnswer answer) {
        for (String cookie : answer.cookies()) {
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
    }
}

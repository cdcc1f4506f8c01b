package org.bianmin.doors.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bianmin.content.ContentHolder;
import org.bianmin.ground.refusal.Refusal;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Reads the body of a request as the function will, but strictly, and says what of it the function could not take. */
@Singleton
public final class FunctionBodies {

    /** More than any request needs that carries no files. */
    public static final int PLAIN_BYTES = 64 * 1024;

    private final ContentHolder content;
    private final ObjectMapper strict;

    FunctionBodies(ContentHolder content, ObjectMapper lenient) {
        this.content = content;
        this.strict = lenient.copy()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            strict.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
    }

    static boolean isJson(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/json") || (type.startsWith("application/") && type.endsWith("+json"));
    }

    /**
     * What is wrong with a body; nothing is, if the list is empty.
     *
     * @param type of the function's input. One that passes over what it does not know is a job's, which may be called without a body.
     */
    public List<Refusal> faults(Type type, Buffer body) {
        Messages messages = content.current().catalog().messages();
        boolean missing = body == null || body.length() == 0;
        if (missing) {
            return mayBeMissing(type) ? List.of() : List.of(fault(messages, "", "problem_body_missing"));
        }
        try {
            Object read = strict.readerFor(strict.constructType(type)).readValue(body.getBytes());
            return read == null && !mayBeMissing(type)
                    ? List.of(fault(messages, "", "problem_body_missing"))
                    : List.of();
        } catch (UnrecognizedPropertyException e) {
            return List.of(fault(messages, path(e), "problem_field_unknown"));
        } catch (JsonMappingException e) {
            return List.of(fault(messages, path(e), "problem_field_type"));
        } catch (JacksonException e) {
            return List.of(new Refusal("", at(messages, e.getLocation()), messages.text("problem_body_remedy")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Says that a field is wrong.
     *
     * @param reason the key of a message
     * @param remedy the key of a message
     */
    public Refusal fault(String field, String reason, String remedy) {
        Messages messages = content.current().catalog().messages();
        return new Refusal(field, messages.text(reason), messages.text(remedy));
    }

    private static boolean mayBeMissing(Type type) {
        return type instanceof Class<?> known && known.isAnnotationPresent(JsonIgnoreProperties.class);
    }

    private static Refusal fault(Messages messages, String field, String reason) {
        return new Refusal(field, messages.text(reason), messages.text("problem_body_remedy"));
    }

    /** Where in the body, and nothing of what stands there. */
    private static Text at(Messages messages, JsonLocation location) {
        String place = location == null ? "1:1" : location.getLineNr() + ":" + location.getColumnNr();
        return messages.text("problem_body_no_json", "place", Text.same(place));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

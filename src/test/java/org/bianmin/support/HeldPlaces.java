package org.bianmin.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Decides before anything of a test is set up whether {@code content/} holds what it is about. */
final class HeldPlaces implements ExecutionCondition {

    private static final Path JURISDICTIONS = Path.of("content/jurisdictions");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<String> away = AnnotationSupport.findAnnotation(context.getElement(), OfPlaces.class).stream()
                .flatMap(test -> Stream.of(test.value()))
                .filter(place -> !Files.isDirectory(JURISDICTIONS.resolve(place)))
                .toList();
        return away.isEmpty()
                ? ConditionEvaluationResult.enabled("content/ holds what this is about")
                : ConditionEvaluationResult.disabled("content/ does not hold " + String.join(", ", away));
    }
}

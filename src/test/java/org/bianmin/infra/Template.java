package org.bianmin.infra;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code infra/lambda/template.yaml}. */
final class Template {

    static final String FUNCTION = "AWS::Serverless::Function";
    static final String QUEUE = "AWS::SQS::Queue";
    static final String ROLE = "AWS::IAM::Role";
    static final String SCHEDULE = "AWS::Scheduler::Schedule";

    private static final String EXPORT = "QUARKUS_FUNQY_EXPORT";

    private final Object root =
            Files.yaml(Files.INFRA.resolve("lambda/template.yaml")).get(0);

    Object root() {
        return root;
    }

    Map<String, Object> resources() {
        return Tree.map(root, "Resources");
    }

    /** The properties of the resources of a type, by name. */
    Map<String, Object> ofType(String type) {
        Map<String, Object> found = new LinkedHashMap<>();
        resources().forEach((name, resource) -> {
            if (type.equals(Tree.at(resource, "Type"))) {
                found.put(name, Tree.at(resource, "Properties"));
            }
        });
        return found;
    }

    String typeOf(String resource) {
        return Tree.string(resources(), resource, "Type");
    }

    /** The functions that export one, by the name of the resource: what they export. */
    Map<String, String> exports() {
        Map<String, String> exports = new LinkedHashMap<>();
        ofType(FUNCTION)
                .forEach((name, properties) -> Tree.find(properties, "Environment", "Variables", EXPORT)
                        .ifPresent(export -> exports.put(name, (String) export)));
        return exports;
    }

    /** The resource that {@code !Ref} or {@code !GetAtt} names. */
    static String target(Object reference) {
        return Tree.find(reference, "Ref")
                .or(() -> Tree.find(reference, "Fn::GetAtt", 0))
                .map(String.class::cast)
                .orElseThrow(() -> new AssertionError("no reference: " + reference));
    }
}

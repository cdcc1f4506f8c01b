package org.bianmin.infra;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The Kubernetes manifests of a folder. */
final class Manifests {

    private final List<Object> all;

    Manifests(Path folder) {
        all = Files.in(folder, ".yaml").stream()
                .filter(file -> !file.endsWith("kustomization.yaml"))
                .flatMap(file -> Files.yaml(file).stream())
                .toList();
        all.stream()
                .filter(manifest -> !"Namespace".equals(Tree.at(manifest, "kind")))
                .forEach(manifest -> {
                    if (!"bianmin".equals(Tree.at(manifest, "metadata", "namespace"))) {
                        throw new AssertionError("outside of the namespace: " + manifest);
                    }
                });
    }

    /** By name. */
    Map<String, Object> ofKind(String kind) {
        Map<String, Object> found = new TreeMap<>();
        all.stream()
                .filter(manifest -> kind.equals(Tree.at(manifest, "kind")))
                .forEach(manifest -> found.put(name(manifest), manifest));
        return found;
    }

    Map<String, Object> services() {
        return ofKind("Service");
    }

    /** What every service and job runs, by its name. */
    Map<String, Object> pods() {
        Map<String, Object> pods = new TreeMap<>();
        all.stream()
                .filter(manifest -> Set.of("Service", "Job").contains(Tree.string(manifest, "kind")))
                .forEach(manifest -> pods.put(
                        Tree.string(manifest, "kind") + "/" + name(manifest),
                        Tree.at(manifest, "spec", "template", "spec")));
        return pods;
    }

    /** Every pod has one container; by the pod's name. */
    Map<String, Object> containers() {
        Map<String, Object> containers = new TreeMap<>();
        pods().forEach((name, pod) -> {
            if (Tree.list(pod, "containers").size() != 1) {
                throw new AssertionError("more than one container: " + name);
            }
            containers.put(name, Tree.at(pod, "containers", 0));
        });
        return containers;
    }

    static Object container(Object service) {
        return Tree.at(service, "spec", "template", "spec", "containers", 0);
    }

    /** The variables with a plain value. */
    static Map<String, String> environment(Object service) {
        Map<String, String> variables = new HashMap<>();
        Tree.find(container(service), "env")
                .ifPresent(environment -> Tree.list(environment)
                        .forEach(variable -> Tree.find(variable, "value")
                                .ifPresent(value -> variables.put(Tree.string(variable, "name"), (String) value))));
        return variables;
    }

    static Set<String> names(Object service) {
        return Tree.find(container(service), "env").map(Tree::list).orElse(List.of()).stream()
                .map(variable -> Tree.string(variable, "name"))
                .collect(Collectors.toSet());
    }

    /** {@code Kind/name} of a reference; fails if there is no such thing here. */
    String reference(Object reference) {
        String kind = Tree.string(reference, "kind");
        String name = Tree.string(reference, "name");
        Object target = ofKind(kind).get(name);
        if (target == null || !Tree.at(target, "apiVersion").equals(Tree.at(reference, "apiVersion"))) {
            throw new AssertionError("refers to nothing: " + reference);
        }
        return kind + "/" + name;
    }

    private static String name(Object manifest) {
        return Tree.find(manifest, "metadata", "name")
                .or(() -> Tree.find(manifest, "metadata", "generateName"))
                .map(String.class::cast)
                .orElseThrow(() -> new AssertionError("without a name: " + manifest));
    }
}

package org.bianmin.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bianmin.Module;

/** The rooms of a house, read from the {@link Module} of each package, and what in its classes does not keep to them. */
final class Rooms {

    /** From the ground up. */
    private static final List<String> FLOORS = List.of("ground", "content", "search", "domain", "doors", "run");

    private static final String INTERNAL = ".internal";

    private final String house;
    private final JavaClasses classes;
    private final Map<String, List<String>> uses = new TreeMap<>();

    Rooms(String house, JavaClasses classes) {
        this.house = house;
        this.classes = classes;
        Deque<JavaPackage> open = new ArrayDeque<>(List.of(classes.getPackage(house)));
        while (!open.isEmpty()) {
            JavaPackage next = open.pop();
            open.addAll(next.getSubpackages());
            next.tryGetAnnotationOfType(Module.class)
                    .ifPresent(module -> uses.put(below(next.getName()), List.of(module.uses())));
        }
    }

    Set<String> names() {
        return uses.keySet();
    }

    /** Every dependency between rooms that is not declared, or reaches into what is internal; every class without a room. */
    List<String> undeclared() {
        List<String> found = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.getPackageName().equals(house) || type.getSimpleName().equals("package-info")) {
                continue;
            }
            String room = roomOf(type);
            if (!uses.containsKey(room)) {
                found.add(type.getName() + " stands in no room");
                continue;
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(target -> target.getPackageName().startsWith(house + "."))
                    .distinct()
                    .filter(target -> !roomOf(target).equals(room))
                    .forEach(target -> {
                        if (target.getPackageName().endsWith(INTERNAL)) {
                            found.add(type.getName() + " uses the internal " + target.getName());
                        } else if (!uses.get(room).contains(roomOf(target))) {
                            found.add(type.getName() + " uses " + target.getName() + ", which its room does not say");
                        }
                    });
        }
        return found;
    }

    /** Every declared use that no class makes. */
    List<String> unused() {
        Map<String, Set<String>> made = new HashMap<>();
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf()
                    .forEach(dependency -> made.computeIfAbsent(roomOf(type), room -> new TreeSet<>())
                            .add(roomOf(dependency.getTargetClass())));
        }
        return uses.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(used ->
                                !made.getOrDefault(room.getKey(), Set.of()).contains(used))
                        .map(used -> room.getKey() + " says that it uses " + used + " and does not"))
                .toList();
    }

    /** Every declared use of a room on a floor above. */
    List<String> upward() {
        return uses.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(used -> floor(used) > floor(room.getKey()))
                        .map(used -> room.getKey() + " uses " + used + " above it"))
                .toList();
    }

    /** The rooms that cannot be ordered so that each uses only those before it; empty where there is no circle. */
    Set<String> circle() {
        Map<String, List<String>> left = new LinkedHashMap<>(uses);
        while (left.entrySet().removeIf(room -> room.getValue().stream().noneMatch(left::containsKey))) {
            // Each round takes away the rooms that use none of those left.
        }
        return left.keySet();
    }

    private static int floor(String room) {
        return FLOORS.indexOf(room.split("\\.")[0]);
    }

    private String roomOf(JavaClass type) {
        String name = below(type.getPackageName());
        return name.endsWith(INTERNAL) ? name.substring(0, name.length() - INTERNAL.length()) : name;
    }

    private String below(String packageName) {
        return Stream.of(packageName)
                .filter(name -> name.startsWith(house + "."))
                .map(name -> name.substring(house.length() + 1))
                .findFirst()
                .orElse(packageName);
    }
}

package org.bianmin.infra;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.funqy.Funq;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bianmin.doors.functions.jobs.Job;

/** The functions that the compiled classes hold. */
final class Functions {

    private static final String PUBLIC = "org.bianmin.doors.functions";
    private static final Set<Function> ALL = find();

    /**
     * A method with {@code @Funq}.
     *
     * @param open whether citizens may call it: it stands in {@code functions} and not below it
     * @param job whether a schedule may call it
     */
    record Function(String name, boolean open, boolean job) {}

    private Functions() {}

    /** Those that citizens call. */
    static Set<String> open() {
        return names(ALL.stream().filter(Function::open).collect(Collectors.toSet()));
    }

    /** Those that schedules and operators call. */
    static Set<String> internal() {
        return names(ALL.stream().filter(function -> !function.open()).collect(Collectors.toSet()));
    }

    static Set<String> jobs() {
        return names(ALL.stream().filter(Function::job).collect(Collectors.toSet()));
    }

    private static Set<String> names(Set<Function> functions) {
        return functions.stream().map(Function::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Function> find() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.bianmin").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Funq.class))
                        .map(method -> function(
                                method.getOwner(),
                                method.getName(),
                                method.getAnnotationOfType(Funq.class).value()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Function function(JavaClass owner, String method, String given) {
        return new Function(
                given.isEmpty() ? method : given,
                owner.getPackageName().equals(PUBLIC),
                owner.isAssignableTo(Job.class));
    }
}

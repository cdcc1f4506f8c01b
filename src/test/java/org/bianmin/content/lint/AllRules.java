package org.bianmin.content.lint;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** Every rule there is, found in the house as the container finds them, so that no test forgets a new one. */
public final class AllRules {

    /** Looked for once: it takes as long as hundreds of checks. */
    private static final List<JavaClass> TYPES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.bianmin").stream()
                    .filter(type -> type.isAssignableTo(LintRule.class) && !type.isInterface())
                    .toList();

    private AllRules() {}

    public static List<LintRule> all() {
        return TYPES.stream().map(AllRules::create).toList();
    }

    private static LintRule create(JavaClass type) {
        try {
            var constructor = type.reflect().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (LintRule) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

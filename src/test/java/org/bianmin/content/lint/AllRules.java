package org.bianmin.content.lint;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.ground.calendar.ChinaTime;

/** Every rule there is, found in the house as the container finds them, so that no test forgets a new one. */
public final class AllRules {

    /** The day on which rules that ask for a clock are tried. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

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
            Constructor<?> constructor = type.reflect().getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (LintRule)
                    (constructor.getParameterCount() == 0
                            ? constructor.newInstance()
                            : constructor.newInstance(Clock.fixed(
                                    TODAY.atStartOfDay(ChinaTime.ZONE).toInstant(), ChinaTime.ZONE)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

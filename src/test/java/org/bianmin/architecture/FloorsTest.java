package org.bianmin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.bianmin.architecture.broken.catalog.CatalogThatCallsTheDesk;
import org.junit.jupiter.api.Test;

/** Holds the floors of the house, and shows with a broken house that the rules can fail. */
class FloorsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bianmin");
    private static final JavaClasses BROKEN = new ClassFileImporter()
            .importPackages(CatalogThatCallsTheDesk.class.getPackageName().replace(".catalog", ""));

    @Test
    void anUpperFloorCallsALowerOneAndNeverBack() {
        floors("org.bianmin").check(HOUSE);
        ArchRule broken = floors("org.bianmin.architecture.broken");
        assertThrows(AssertionError.class, () -> broken.check(BROKEN));
    }

    @Test
    void thereAreNoCircles() {
        slices().matching("org.bianmin.(*)..").should().beFreeOfCycles().check(HOUSE);
        slices().matching("org.bianmin.site.(*)..").should().beFreeOfCycles().check(HOUSE);
        ArchRule broken = slices().matching("org.bianmin.architecture.broken.(*)..")
                .should()
                .beFreeOfCycles();
        assertThrows(AssertionError.class, () -> broken.check(BROKEN));
    }

    @Test
    void functionsAndWhatIsBelowKnowNoHttpAndNoCloud() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(
                        "org.bianmin.calendar..",
                        "org.bianmin.identity..",
                        "org.bianmin.audit..",
                        "org.bianmin.catalog..",
                        "org.bianmin.search..",
                        "org.bianmin.cases..",
                        "org.bianmin.supervision..",
                        "org.bianmin.site..",
                        "org.bianmin.functions..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "java.net.http..", "com.amazonaws..");
        assertDoesNotThrow(() -> rule.check(HOUSE));
        assertThrows(
                AssertionError.class,
                () -> noClasses()
                        .that()
                        .resideInAPackage("org.bianmin.desk..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..")
                        .check(HOUSE));
    }

    @Test
    void theGeneratorKnowsNoKindOfPage() {
        noClasses()
                .that()
                .resideInAPackage("org.bianmin.site")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bianmin.site.*..")
                .check(HOUSE);
        assertThrows(
                AssertionError.class,
                () -> noClasses()
                        .that()
                        .resideInAPackage("org.bianmin.site.*..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.bianmin.site")
                        .check(HOUSE));
    }

    @Test
    void nothingInTheSourceIsTiedToAmazon() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.amazonaws..", "software.amazon..")
                .check(HOUSE);
    }

    private static ArchRule floors(String house) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(house + "..")
                .withOptionalLayers(true)
                .layer("calendar")
                .definedBy(house + ".calendar..")
                .layer("identity")
                .definedBy(house + ".identity..")
                .layer("audit")
                .definedBy(house + ".audit..")
                .layer("catalog")
                .definedBy(house + ".catalog..")
                .layer("search")
                .definedBy(house + ".search..")
                .layer("page")
                .definedBy(house + ".page..")
                .layer("cases")
                .definedBy(house + ".cases..")
                .layer("supervision")
                .definedBy(house + ".supervision..")
                .layer("site")
                .definedBy(house + ".site..")
                .layer("functions")
                .definedBy(house + ".functions..")
                .layer("desk")
                .definedBy(house + ".desk..")
                .layer("local")
                .definedBy(house + ".local..")
                .whereLayer("local")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("desk")
                .mayOnlyBeAccessedByLayers("local")
                .whereLayer("functions")
                .mayOnlyBeAccessedByLayers("desk", "local")
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("functions", "desk", "local")
                .whereLayer("supervision")
                .mayOnlyBeAccessedByLayers("functions", "desk", "local")
                .whereLayer("cases")
                .mayOnlyBeAccessedByLayers("supervision", "functions", "desk", "local")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("site", "desk", "local")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("page", "site", "functions", "desk", "local")
                .whereLayer("catalog")
                .mayOnlyBeAccessedByLayers(
                        "search", "page", "cases", "supervision", "site", "functions", "desk", "local");
    }
}

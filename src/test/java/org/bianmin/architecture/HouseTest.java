package org.bianmin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Holds the rooms of the house to what they say in their {@code package-info}, in whichever packaging the tests are run, and
 * shows with a broken house that this can fail.
 */
class HouseTest {

    private static final String HOUSE = "org.bianmin";
    private static final String BROKEN = "org.bianmin.architecture.broken";

    /** Every packaging builds into a folder of its own, which the library's own option for tests does not know. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(HOUSE);

    private static final Rooms ROOMS = new Rooms(HOUSE, CLASSES);
    private static final Rooms BROKEN_ROOMS = new Rooms(BROKEN, new ClassFileImporter().importPackages(BROKEN));

    @Test
    void everyClassUsesOnlyWhatItsRoomSays() {
        assertEquals(List.of(), ROOMS.undeclared());
        assertTrue(ROOMS.names().contains("ground.text"), "the rooms were found: " + ROOMS.names());
    }

    @Test
    void noRoomUsesOneAboveIt() {
        assertEquals(List.of(), ROOMS.upward());
    }

    @Test
    void thereAreNoCircles() {
        assertEquals(Set.of(), ROOMS.circle());
    }

    /** A packaging that leaves rooms out cannot tell. */
    @Test
    @DisabledIfSystemProperty(named = "packaging", matches = ".+")
    void noRoomSaysMoreThanItUses() {
        assertEquals(List.of(), ROOMS.unused());
    }

    @Test
    void aBrokenHouseIsFound() {
        assertEquals(
                List.of(
                        BROKEN + ".content.ContentThatCallsADoor uses " + BROKEN + ".doors.internal.Hinge"
                                + " which is internal",
                        BROKEN + ".doors.DoorThatCallsContent uses " + BROKEN
                                + ".content.ContentThatCallsADoor, which its room does not say",
                        BROKEN + ".outside.Homeless stands in no room"),
                BROKEN_ROOMS.undeclared().stream()
                        .map(line -> line.replaceFirst(" uses the internal (\\S+)", " uses $1 which is internal"))
                        .sorted()
                        .toList());
        assertEquals(List.of("content uses doors above it"), BROKEN_ROOMS.upward());
        assertEquals(Set.of("ground.first", "ground.second"), BROKEN_ROOMS.circle());
        assertTrue(BROKEN_ROOMS.unused().contains("ground.first says that it uses ground.second and does not"));
    }

    @Test
    void onlyTheDoorsKnowHttpAndNothingKnowsACloud() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(
                        HOUSE + ".ground..",
                        HOUSE + ".content..",
                        HOUSE + ".search..",
                        HOUSE + ".domain..",
                        HOUSE + ".doors.functions..",
                        HOUSE + ".doors.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "java.net.http..");
        rule.check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.amazonaws..", "software.amazon..")
                .check(CLASSES);
    }

    @Test
    void rulesKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(HOUSE + ".ground.text..", HOUSE + ".ground.numbers..", HOUSE + ".content..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "io.quarkus.hibernate..")
                .check(CLASSES);
        assertThrows(
                AssertionError.class,
                () -> noClasses()
                        .that()
                        .resideInAPackage(HOUSE + ".ground.log..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..")
                        .check(CLASSES));
    }

    @Test
    void theGeneratorKnowsNoKindOfPage() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".doors.site")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + ".doors.site.*..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}

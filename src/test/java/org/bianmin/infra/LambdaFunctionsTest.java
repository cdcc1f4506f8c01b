package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class LambdaFunctionsTest {

    private static final String HTTP_HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest";
    private static final String EVENT_HANDLER = "io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest";

    /** The functions that make tables. */
    private static final Set<String> OWNERS = Set.of("migrate-database", "rebuild-work-list");

    private final Template template = new Template();

    @Test
    void everyInternalFunctionIsDeployedOnceAndNothingElse() {
        List<String> exports = new ArrayList<>(template.exports().values());
        assertEquals(exports.size(), Set.copyOf(exports).size(), "a function is deployed twice");
        assertEquals(Functions.internal(), new TreeSet<>(exports));
    }

    @Test
    void aDeployedFunctionIsNamedLikeWhatItExports() {
        template.exports()
                .forEach((name, export) -> assertEquals(
                        "${AWS::StackName}-" + export,
                        Tree.at(template.ofType(Template.FUNCTION).get(name), "FunctionName", "Fn::Sub")));
    }

    @Test
    void theDeskIsTheOnlyOtherFunction() {
        Set<String> others = new TreeSet<>(template.ofType(Template.FUNCTION).keySet());
        others.removeAll(template.exports().keySet());
        assertEquals(Set.of("Desk"), others);
    }

    @Test
    void theApiRoutesWhatCitizensCallAndNothingElse() {
        Set<String> expected = Functions.open().stream().map(name -> "/" + name).collect(Collectors.toSet());
        expected.add("/desk/{proxy+}");
        expected.add("/counter/{proxy+}");
        assertEquals(expected, routes("POST"));
        assertEquals(Set.of("/desk/{proxy+}", "/counter/{proxy+}"), routes("GET"));
    }

    @Test
    void everyFormPostIsRouted() {
        List<String> paths = new ClassFileImporter()
                .importPackages("org.bianmin.doors.desk", "org.bianmin.doors.counter").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.getAnnotationOfType(Path.class).value())
                        .toList();
        assertTrue(paths.size() >= 2, "no forms found");
        paths.forEach(path -> assertTrue(path.startsWith("/desk/") || path.startsWith("/counter/"), path));
    }

    @Test
    void theCdnHandsToTheDeskWhatTheApiRoutesAndAllElseToTheBucket() {
        Object distribution = Tree.at(template.resources(), "Site", "Properties", "DistributionConfig");
        Set<String> patterns = new TreeSet<>();
        for (Object behaviour : Tree.list(distribution, "CacheBehaviors")) {
            assertEquals("desk", Tree.at(behaviour, "TargetOriginId"));
            assertTrue(Tree.list(behaviour, "AllowedMethods").contains("POST"));
            patterns.add(Tree.string(behaviour, "PathPattern").replace("*", "{proxy+}"));
        }
        assertEquals(routes("POST"), patterns);
        assertEquals("site", Tree.at(distribution, "DefaultCacheBehavior", "TargetOriginId"));
    }

    @Test
    void everyPackageIsOneThatThePomMakes() {
        Document pom = Jsoup.parse(Files.text(java.nio.file.Path.of("pom.xml")), Parser.xmlParser());
        template.ofType(Template.FUNCTION).forEach((name, properties) -> {
            String profile = template.exports().containsKey(name) ? "lambda-events" : "lambda-http";
            assertEquals("../../target/" + profile + "/function.zip", Tree.at(properties, "CodeUri"), name);
            assertEquals(
                    List.of("target/" + profile),
                    pom.select("profile:has(> id:containsOwn(" + profile + ")) > build > directory")
                            .eachText(),
                    "the profile's folder in pom.xml");
        });
    }

    /** The conformance tests see to it that each zip holds the class. */
    @Test
    void theHandlerIsThatOfThePackage() {
        template.ofType(Template.FUNCTION)
                .forEach((name, properties) -> assertEquals(
                        template.exports().containsKey(name) ? EVENT_HANDLER : HTTP_HANDLER,
                        Tree.at(properties, "Handler"),
                        name));
    }

    @Test
    void everyFunctionIsToldWhereContentAndDatabaseAre() {
        Object variables = Tree.at(template.root(), "Globals", "Function", "Environment", "Variables");
        assertEquals("/opt/content", Tree.at(variables, "BIANMIN_CONTENT"));
        assertEquals(
                Set.of(
                        "BIANMIN_BRAKES_ADDRESS_HEADER",
                        "BIANMIN_KEYS_TEXT",
                        "BIANMIN_MESSAGES_URL",
                        "BIANMIN_SITE_ADDRESS",
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "QUARKUS_DATASOURCE_USERNAME"),
                Tree.map(variables).keySet().stream()
                        .filter(key -> !key.equals("BIANMIN_CONTENT")
                                && !key.equals("QUARKUS_DATASOURCE_PASSWORD")
                                && !key.equals("JAVA_TOOL_OPTIONS"))
                        .collect(Collectors.toSet()));
        assertTrue(
                Tree.string(variables, "QUARKUS_DATASOURCE_JDBC_URL", "Fn::Sub").contains("sslmode=verify-full"));
    }

    /** A role of its own for the desk and the jobs; the owner of the tables for what makes tables alone. */
    @Test
    void onlyWhatMakesTablesHasTheOwnersPassword() {
        Object global = Tree.at(template.root(), "Globals", "Function", "Environment", "Variables");
        assertTrue(global.toString().contains("${DeskSecret}"));
        assertFalse(global.toString().contains("${DatabaseSecret}"));
        template.ofType(Template.FUNCTION)
                .forEach((name, properties) -> assertEquals(
                        OWNERS.contains(template.exports().getOrDefault(name, "")),
                        properties.toString().contains("${DatabaseSecret}"),
                        name));
    }

    @Test
    void theCdnTellsTheDeskWhomToCount() {
        Object distribution = Tree.at(template.resources(), "Site", "Properties", "DistributionConfig");
        for (Object behaviour : Tree.list(distribution, "CacheBehaviors")) {
            assertEquals(
                    "ViewerAddress", Tree.string(behaviour, "FunctionAssociations", 0, "FunctionARN", "Fn::GetAtt", 0));
        }
        Object code = Tree.at(template.resources(), "ViewerAddress", "Properties", "FunctionCode");
        Object variables = Tree.at(template.root(), "Globals", "Function", "Environment", "Variables");
        assertTrue(code.toString().contains("'" + Tree.string(variables, "BIANMIN_BRAKES_ADDRESS_HEADER") + "'"));
    }

    @Test
    void theHandbookMakesTheLayerThatTheTemplateMounts() {
        Object layer = template.ofType("AWS::Serverless::LayerVersion").get("Content");
        assertEquals("../../target/content-layer", Tree.at(layer, "ContentUri"));
        assertTrue(Files.text(Files.INFRA.resolve("README.md")).contains("cp -r content target/content-layer/"));
    }

    private Set<String> routes(String method) {
        Set<String> routes = new TreeSet<>();
        Tree.map(template.ofType(Template.FUNCTION).get("Desk"), "Events")
                .values()
                .forEach(event -> {
                    if (method.equals(Tree.at(event, "Properties", "Method"))) {
                        routes.add(Tree.string(event, "Properties", "Path"));
                    }
                });
        return routes;
    }
}

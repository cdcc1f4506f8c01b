package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.control.JobSchedule;
import org.bianmin.ground.calendar.ChinaTime;
import org.junit.jupiter.api.Test;

class KnativeTest {

    private static final Path FOLDER = Files.INFRA.resolve("knative");
    /** Services of ours that export no function. */
    private static final Set<String> OTHERS = Set.of("dead-letters", "desk", "site");

    /** The functions that make tables. */
    private static final Set<String> OWNERS = Set.of("migrate-database", "rebuild-work-list");

    private final Manifests manifests = new Manifests(FOLDER);

    @Test
    void everyInternalFunctionIsAServiceAndNothingElseIs() {
        Set<String> expected = new TreeSet<>(Functions.internal());
        expected.addAll(OTHERS);
        assertEquals(expected, manifests.services().keySet());
    }

    @Test
    void aServiceExportsTheFunctionOfItsNameAndTheOthersNone() {
        manifests.services().forEach((name, service) -> {
            String export = Manifests.environment(service).get("QUARKUS_FUNQY_EXPORT");
            assertEquals(OTHERS.contains(name) ? null : name, export, name);
        });
    }

    @Test
    void onlyTheSiteHasAPublicAddress() {
        Set<String> open = manifests.services().entrySet().stream()
                .filter(service -> Tree.find(
                                service.getValue(), "metadata", "labels", "networking.knative.dev/visibility")
                        .filter("cluster-local"::equals)
                        .isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of("site"), open);
    }

    @Test
    void theSiteHandsOnWhatCitizensCallAndNoJob() {
        NginxConf server = new NginxConf(FOLDER.resolve("nginx.conf"));
        Functions.open().forEach(name -> assertTrue(server.reachesTheDesk("/" + name), name));
        assertTrue(server.reachesTheDesk("/desk/lookup/zh"));
        assertTrue(server.reachesTheDesk("/counter/zh/home"));
        Functions.internal().forEach(name -> assertFalse(server.reachesTheDesk("/" + name), name));
        assertFalse(server.reachesTheDesk("/q/metrics"));
        assertFalse(server.reachesTheDesk("/q/health/ready"));
    }

    @Test
    void sourcesAreTheScheduleOfTheContent() {
        Map<String, Cron> expected = Files.schedule().stream()
                .collect(Collectors.toMap(
                        JobSchedule::function, job -> Cron.unix(job.cron()), (first, second) -> first, TreeMap::new));
        Map<String, Cron> found = new TreeMap<>();
        manifests.ofKind("PingSource").forEach((name, source) -> {
            assertEquals(ChinaTime.ZONE.getId(), Tree.at(source, "spec", "timezone"), name);
            assertEquals("Broker/jobs", manifests.reference(Tree.at(source, "spec", "sink", "ref")));
            found.put(function(source), Cron.unix(Tree.string(source, "spec", "schedule")));
        });
        assertEquals(expected, found);
        assertEquals(
                expected.keySet(), new TreeSet<>(manifests.ofKind("PingSource").keySet()));
        assertTrue(Functions.jobs().containsAll(found.keySet()), () -> "no such jobs: " + found.keySet());
    }

    @Test
    void aTriggerBringsEverySourcesEventToItsFunctionAndLosesNone() {
        Map<String, Object> triggers = manifests.ofKind("Trigger");
        assertEquals(manifests.ofKind("PingSource").keySet(), triggers.keySet());
        triggers.forEach((name, trigger) -> {
            assertEquals("jobs", Tree.at(trigger, "spec", "broker"));
            assertEquals(
                    Map.of("type", "dev.knative.sources.ping", "function", name),
                    Tree.at(trigger, "spec", "filter", "attributes"));
            assertEquals("Service/" + name, manifests.reference(Tree.at(trigger, "spec", "subscriber", "ref")));
            delivered(Tree.at(trigger, "spec", "delivery"));
        });
        delivered(Tree.at(manifests.ofKind("Broker").get("jobs"), "spec", "delivery"));
    }

    @Test
    void everyContainerIsProbedAndLimited() {
        manifests.services().forEach((name, service) -> {
            Object container = Manifests.container(service);
            for (String probe : List.of("readinessProbe", "livenessProbe")) {
                String path = Tree.string(container, probe, "httpGet", "path");
                boolean ours = Tree.string(container, "image").contains("/desk:");
                assertTrue(ours ? path.startsWith("/q/health/") : path.equals("/healthz"), name + " " + path);
            }
        });
        manifests.containers().forEach((name, container) -> {
            for (String what : List.of("cpu", "memory")) {
                Tree.at(container, "resources", "requests", what);
                Tree.at(container, "resources", "limits", what);
            }
        });
    }

    @Test
    void noContainerHasMoreRightsThanItNeeds() {
        assertTrue(manifests.containers().size() > OTHERS.size());
        manifests.containers().forEach((name, container) -> {
            Object context = Tree.at(container, "securityContext");
            assertEquals("true", Tree.at(context, "readOnlyRootFilesystem"), name);
            assertEquals("false", Tree.at(context, "allowPrivilegeEscalation"), name);
            assertEquals(List.of("ALL"), Tree.at(context, "capabilities", "drop"), name);
            Object pod =
                    Tree.find(manifests.pods().get(name), "securityContext").orElse(context);
            assertEquals("true", Tree.at(pod, "runAsNonRoot"), name);
            assertEquals("RuntimeDefault", Tree.at(pod, "seccompProfile", "type"), name);
        });
        manifests.pods().forEach((name, pod) -> {
            assertEquals("bianmin", Tree.at(pod, "serviceAccountName"), name);
            assertEquals("false", Tree.at(pod, "automountServiceAccountToken"), name);
        });
    }

    @Test
    void aServiceMayWriteToItsOwnTmp() {
        manifests.services().forEach((name, service) -> {
            Object pod = Tree.at(service, "spec", "template", "spec");
            assertEquals("/tmp", Tree.at(Manifests.container(service), "volumeMounts", 0, "mountPath"), name);
            assertTrue(Tree.find(pod, "volumes", 0, "emptyDir").isPresent(), name);
        });
    }

    @Test
    void secretsAreReferencesAndNoneIsWrittenDown() {
        assertEquals(Map.of(), manifests.ofKind("Secret"));
        manifests
                .services()
                .forEach((name, service) -> Tree.find(Manifests.container(service), "env")
                        .ifPresent(environment -> Tree.list(environment).forEach(variable -> {
                            if (Tree.string(variable, "name").startsWith("QUARKUS_DATASOURCE_")) {
                                assertEquals(
                                        "bianmin-database",
                                        Tree.at(variable, "valueFrom", "secretKeyRef", "name"),
                                        name);
                            }
                        })));
        Set<String> given = Manifests.names(manifests.services().get("desk"));
        assertTrue(given.containsAll(Set.of(
                "BIANMIN_SITE_ADDRESS",
                "QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_DATASOURCE_USERNAME",
                "QUARKUS_DATASOURCE_PASSWORD")));
    }

    /** A role of its own for the desk and the jobs; the owner of the tables for what makes tables alone; the keys for all of ours. */
    @Test
    void onlyWhatMakesTablesHasTheOwnersPassword() {
        manifests.services().forEach((name, service) -> {
            Set<String> given = Manifests.names(service);
            assertEquals(OWNERS.contains(name), given.contains("QUARKUS_FLYWAY_PASSWORD"), name);
            assertEquals(given.contains("QUARKUS_DATASOURCE_PASSWORD"), given.contains("BIANMIN_KEYS_TEXT"), name);
        });
    }

    @Test
    void noOtherPodReachesTheDeskOrAJob() {
        Map<String, Object> policies = manifests.ofKind("NetworkPolicy");
        assertEquals(Set.of("desk", "jobs"), policies.keySet());
        policies.forEach((name, policy) -> {
            assertEquals(List.of("Ingress"), Tree.at(policy, "spec", "policyTypes"), name);
            assertFalse(Tree.list(policy, "spec", "ingress", 0, "from").isEmpty(), name);
        });
        assertEquals(
                List.of("desk", "site"),
                Tree.at(policies.get("jobs"), "spec", "podSelector", "matchExpressions", 1, "values"));
    }

    @Test
    void theDeploymentCallsTheMigration() {
        Object job =
                Files.yaml(FOLDER.resolve("deployment/migrate-database.yaml")).get(0);
        List<Object> arguments = Tree.list(job, "spec", "template", "spec", "containers", 0, "args");
        String address = (String) arguments.get(arguments.size() - 1);
        assertEquals("http://migrate-database.bianmin.svc.cluster.local/", address);
        assertTrue(manifests.services().containsKey("migrate-database"));
        assertTrue(Functions.internal().contains("migrate-database"));
    }

    @Test
    void everyFileIsApplied() {
        Set<String> applied = Tree.list(
                        Files.yaml(FOLDER.resolve("kustomization.yaml")).get(0), "resources")
                .stream()
                .map(String.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = Files.in(FOLDER, ".yaml").stream()
                .filter(file -> FOLDER.equals(file.getParent()))
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("kustomization.yaml"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, applied);
    }

    private static String function(Object source) {
        return Tree.string(source, "spec", "ceOverrides", "extensions", "function");
    }

    private void delivered(Object delivery) {
        assertTrue(Integer.parseInt(Tree.string(delivery, "retry")) > 0);
        Function<Object, String> reference = manifests::reference;
        assertEquals("Service/dead-letters", reference.apply(Tree.at(delivery, "deadLetterSink", "ref")));
    }
}

package org.bianmin.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LambdaPermissionsTest {

    /** The only actions for which no resource can be named beforehand: Lambda's own network interfaces. */
    private static final Set<String> NAMELESS = Set.of(
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DescribeSubnets",
            "ec2:DeleteNetworkInterface",
            "ec2:AssignPrivateIpAddresses",
            "ec2:UnassignPrivateIpAddresses");

    private final Template template = new Template();

    @Test
    void noStatementAllowsEverythingOfAnything() {
        List<Object> statements = statements();
        assertTrue(statements.size() > 10, "hardly a statement was found");
        for (Object statement : statements) {
            assertTrue(Tree.find(statement, "NotAction").isEmpty(), () -> "NotAction: " + statement);
            Tree.list(statement, "Action")
                    .forEach(action -> assertFalse(((String) action).contains("*"), () -> "wildcard: " + statement));
        }
    }

    @Test
    void everyResourceThatCanBeNamedIs() {
        for (Object statement : statements()) {
            boolean everywhere =
                    Tree.find(statement, "Resource").filter("*"::equals).isPresent();
            if (everywhere) {
                assertTrue(NAMELESS.containsAll(Tree.list(statement, "Action")), () -> "any resource: " + statement);
            }
        }
    }

    @Test
    void nobodyButTheServiceActsThroughTheNetworkPermissions() {
        Object policy = Tree.at(template.ofType("AWS::IAM::ManagedPolicy").get("FunctionNetwork"), "PolicyDocument");
        Set<Object> allowed = actions(policy, "Allow");
        assertFalse(allowed.isEmpty());
        assertEquals(allowed, actions(policy, "Deny"));
    }

    @Test
    void theScheduleMayCallTheScheduledFunctionsAndNoOther() {
        Set<String> targets = template.ofType(Template.SCHEDULE).values().stream()
                .map(schedule -> Template.target(Tree.at(schedule, "Target", "Arn")))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> callable = new TreeSet<>();
        for (Object statement : statements()) {
            if (Tree.list(statement, "Action").contains("lambda:InvokeFunction")) {
                Tree.list(statement, "Resource").forEach(resource -> callable.add(Template.target(resource)));
            }
        }
        assertEquals(targets, callable);
    }

    @Test
    void everyFunctionHasARoleThatStandsHere() {
        template.ofType(Template.FUNCTION)
                .forEach((name, properties) -> assertEquals(
                        Template.ROLE, template.typeOf(Template.target(Tree.at(properties, "Role"))), name));
    }

    @Test
    void noSecretIsWrittenDown() {
        List<String> secrets = new ArrayList<>();
        Tree.walk(template.resources(), (key, value) -> secret(secrets, key, value));
        Tree.walk(Tree.at(template.root(), "Globals"), (key, value) -> secret(secrets, key, value));
        assertTrue(secrets.size() >= 2, "no password was found at all");
        secrets.forEach(value -> assertTrue(
                value.matches("\\{\\{resolve:secretsmanager:\\$\\{("
                        + "(Database|Desk)Secret}:SecretString:password|MessagesSecret}:SecretString)}}"),
                value));
        Tree.map(template.root(), "Parameters")
                .keySet()
                .forEach(name -> assertFalse(isSecret(name), () -> "a secret as a parameter: " + name));
    }

    private static void secret(List<String> secrets, String key, Object value) {
        if (isSecret(key)) {
            Object given = Tree.find(value, "Fn::If")
                    .map(choice -> Tree.list(choice).get(1))
                    .orElse(value);
            secrets.add(Tree.find(given, "Fn::Sub").orElse(given).toString());
        }
    }

    private static boolean isSecret(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return lower.endsWith("password") || lower.endsWith("token") || lower.equals("secretstring");
    }

    private Set<Object> actions(Object policy, String effect) {
        return Tree.list(policy, "Statement").stream()
                .filter(statement -> effect.equals(Tree.at(statement, "Effect")))
                .flatMap(statement -> Tree.list(statement, "Action").stream())
                .collect(Collectors.toSet());
    }

    private List<Object> statements() {
        List<Object> statements = new ArrayList<>();
        Tree.walk(template.resources(), (key, value) -> {
            if (key.equals("Statement")) {
                statements.addAll(Tree.list(value));
            }
        });
        return statements;
    }
}

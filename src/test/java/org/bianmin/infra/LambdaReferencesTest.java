package org.bianmin.infra;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LambdaReferencesTest {

    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([^!}][^}]*)}");
    private static final Set<String> PSEUDO =
            Set.of("AccountId", "NoValue", "Partition", "Region", "StackId", "StackName", "URLSuffix");
    /** What CloudFormation can say of a resource, as far as it is asked for. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            entry("AWS::CloudFront::Distribution", Set.of("DomainName", "Id")),
            entry("AWS::CloudFront::Function", Set.of("FunctionARN")),
            entry("AWS::CloudFront::OriginAccessControl", Set.of("Id")),
            entry("AWS::EC2::SecurityGroup", Set.of("GroupId")),
            entry("AWS::IAM::Role", Set.of("Arn")),
            entry("AWS::Logs::LogGroup", Set.of("Arn")),
            entry("AWS::RDS::DBProxy", Set.of("Endpoint")),
            entry("AWS::S3::Bucket", Set.of("Arn", "RegionalDomainName")),
            entry("AWS::SQS::Queue", Set.of("Arn", "QueueName")),
            entry("AWS::Scheduler::ScheduleGroup", Set.of("Arn")),
            entry("AWS::Serverless::Function", Set.of("Arn")));

    private final Template template = new Template();
    private final Set<String> parameters =
            Tree.map(template.root(), "Parameters").keySet();
    private final Set<String> conditions =
            Tree.map(template.root(), "Conditions").keySet();
    private final List<String> broken = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    @Test
    void everyNameResolves() {
        Tree.walk(template.root(), this::check);
        assertEquals(List.of(), broken);
        assertTrue(used.size() > 40, "hardly a name was found: " + used);
    }

    @Test
    void everyParameterAndConditionIsUsed() {
        Tree.walk(template.root(), this::check);
        Set<String> idle = new TreeSet<>(parameters);
        idle.addAll(conditions);
        idle.removeAll(used);
        assertEquals(Set.of(), idle);
    }

    private void check(String key, Object value) {
        switch (key) {
            case "Ref" -> name((String) value);
            case "Fn::GetAtt" -> attribute(Tree.string(value, 0), Tree.string(value, 1));
            case "Fn::Sub" -> text((String) value);
            case "Fn::If" -> condition(Tree.string(value, 0));
            case "DependsOn" -> Tree.list(value).forEach(name -> resource((String) name));
            default -> {
                if (key.startsWith("Fn::") && !Set.of("Fn::Equals", "Fn::Not").contains(key)) {
                    broken.add("not known here: " + key);
                }
            }
        }
    }

    private void text(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        while (matcher.find()) {
            String[] parts = matcher.group(1).split("\\.", 2);
            if (parts.length == 2) {
                attribute(parts[0], parts[1]);
            } else {
                name(parts[0]);
            }
        }
    }

    private void name(String name) {
        used.add(name);
        boolean known = name.startsWith("AWS::")
                ? PSEUDO.contains(name.substring("AWS::".length()))
                : parameters.contains(name) || template.resources().containsKey(name);
        if (!known) {
            broken.add(name);
        }
    }

    private void resource(String name) {
        used.add(name);
        if (!template.resources().containsKey(name)) {
            broken.add(name);
        }
    }

    private void attribute(String name, String attribute) {
        resource(name);
        if (template.resources().containsKey(name)
                && !ATTRIBUTES.getOrDefault(template.typeOf(name), Set.of()).contains(attribute)) {
            broken.add(name + "." + attribute);
        }
    }

    private void condition(String name) {
        used.add(name);
        if (!conditions.contains(name)) {
            broken.add("condition " + name);
        }
    }
}

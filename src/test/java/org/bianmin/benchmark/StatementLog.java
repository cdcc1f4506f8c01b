package org.bianmin.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that a server has logged, as a script for pgbench. Parameters stand in it as the values that they had; what
 * must be another value in each run, for it is unique in its table, is made of a number that the script draws.
 */
final class StatementLog {

    private static final String STORES = "insert into service_case";
    private static final Pattern LINE = Pattern.compile("^(\\d+) ?(LOG|DETAIL):\\s+(.*)$");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?:statement|execute [^:]+): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']++|'')*+'|NULL)");
    private static final Pattern CASE_NUMBER = Pattern.compile("'[A-Z]{2}-\\d{8}-\\d{4,6}-\\d'");
    private static final Pattern UUID = Pattern.compile("'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'");
    private static final Pattern FORM = Pattern.compile("where form_key_hash = ('\\\\x[0-9a-f]{64}')");

    private final List<String> statements = new ArrayList<>();

    /**
     * The statements of the server process that stored the case; what others did at that moment is no part of it.
     *
     * @param log whose lines begin with the number of the process
     */
    StatementLog(String log) {
        Map<String, List<String>> entries = new HashMap<>();
        List<String> current = List.of();
        for (String line : log.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                extend(current, " " + line.strip());
                continue;
            }
            current = entries.computeIfAbsent(matcher.group(1), process -> new ArrayList<>());
            if (matcher.group(2).equals("LOG")) {
                current.add(matcher.group(3));
            } else {
                extend(current, "\nDETAIL " + matcher.group(3));
            }
        }
        entries.values().stream()
                .filter(lines -> lines.stream().anyMatch(entry -> entry.contains(STORES)))
                .findFirst()
                .ifPresent(lines -> lines.forEach(this::add));
    }

    private static void extend(List<String> entries, String more) {
        if (!entries.isEmpty()) {
            entries.set(entries.size() - 1, entries.get(entries.size() - 1) + more);
        }
    }

    /** Whether the sequencer of the operation log ran at the same moment, which is no part of a case. */
    boolean isMixed() {
        return statements.stream().anyMatch(line -> line.contains("log_head"));
    }

    /** The script of one case: what stands from the beginning of a transaction that stores one to its end. */
    List<String> script() {
        if (statements.stream().noneMatch(line -> line.contains(STORES))) {
            throw new IllegalStateException("no case was stored: " + statements);
        }
        List<String> script = new ArrayList<>(List.of("\\set r random(1, 9000000000000000)"));
        String whole = String.join(";\n", statements) + ";";
        Matcher form = FORM.matcher(whole);
        if (!form.find()) {
            throw new IllegalStateException("no form was looked for: " + whole);
        }
        script.addAll(whole.replace(form.group(1), "decode(lpad(to_hex(cast(:r as bigint)), 64, '0'), 'hex')")
                .lines()
                .filter(line -> !line.contains("pg_reload_conf") && !line.contains("alter system"))
                .toList());
        return script;
    }

    private void add(String entry) {
        String[] parts = entry.split("\nDETAIL ", 2);
        Matcher matcher = STATEMENT.matcher(parts[0]);
        if (matcher.matches()) {
            statements.add(filled(matcher.group(1).replaceAll("\\s+", " ").strip(), parts.length > 1 ? parts[1] : ""));
        }
    }

    /** Beginning with the last, so that {@code $1} is not taken for the beginning of {@code $12}. */
    private static String filled(String statement, String parameters) {
        List<String[]> values = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(parameters);
        while (matcher.find()) {
            values.add(new String[] {matcher.group(1), matcher.group(2)});
        }
        String filled = statement;
        for (int i = values.size() - 1; i >= 0; i--) {
            filled = filled.replace("$" + values.get(i)[0], varied(values.get(i)[1]));
        }
        return filled;
    }

    private static String varied(String value) {
        if (CASE_NUMBER.matcher(value).matches()) {
            return "('EA-' || :r)";
        }
        if (UUID.matcher(value).matches()) {
            return "cast(lpad(to_hex(cast(:r as bigint)), 32, '0') as uuid)";
        }
        return value;
    }
}

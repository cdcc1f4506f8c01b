package org.bianmin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that a server has logged, as a script for pgbench. Parameters stand in it as the values that they had; what
 * must be another value in each run, for it is unique in its table, is made of a number that the script draws.
 */
final class StatementLog {

    private static final Pattern LINE = Pattern.compile("^(\\d+) ?(LOG|DETAIL):\\s+(.*)$");
    private static final Pattern STATEMENT = Pattern.compile("(?s)(?:statement|execute [^:]+): (.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = ('(?:[^']++|'')*+'|NULL)");
    private static final Pattern CASE_NUMBER = Pattern.compile("'[A-Z]{2}-\\d{8}-\\d{4,6}-\\d'");
    private static final Pattern UUID = Pattern.compile("'[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'");
    private static final Pattern FORM = Pattern.compile("where form_key_hash = ('\\\\x[0-9a-f]{64}')");

    private final List<String> statements = new ArrayList<>();

    StatementLog(String log) {
        String text = null;
        for (String line : log.lines().toList()) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                text = text == null ? null : text + " " + line.strip();
            } else if (matcher.group(2).equals("LOG")) {
                add(text);
                text = matcher.group(3);
            } else if (text != null) {
                text += "\nDETAIL " + matcher.group(3);
            }
        }
        add(text);
    }

    /** Whether the sequencer of the operation log ran at the same moment, which is no part of a case. */
    boolean isMixed() {
        return statements.stream().anyMatch(line -> line.contains("log_head"));
    }

    /** The script of one case: what stands from the beginning of a transaction that stores one to its end. */
    List<String> script() {
        int stores = -1;
        for (int i = 0; i < statements.size(); i++) {
            stores = statements.get(i).contains("insert into service_case") ? i : stores;
        }
        if (stores < 0) {
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
        if (entry == null) {
            return;
        }
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

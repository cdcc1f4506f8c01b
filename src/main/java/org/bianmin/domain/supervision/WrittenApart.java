package org.bianmin.domain.supervision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fields of an entry of a register that different people have to fill in: who proposes does not review, and who reviews does not issue.
 * Whoever gave a field what it says now has filled it in.
 */
final class WrittenApart {

    private WrittenApart() {}

    /**
     * The first field that somebody fills in who has filled in another of them.
     *
     * @param fields those that different people fill in
     * @param versions what the entry has said, the latest first; none for a new one
     * @param values what it is to say
     */
    static Optional<String> breach(
            List<String> fields, List<RegisterEntry> versions, String account, Map<String, String> values) {
        Map<String, String> writers = writers(fields, versions);
        Map<String, String> stands =
                versions.isEmpty() ? Map.of() : versions.get(0).values();
        for (String field : fields) {
            String value = values.getOrDefault(field, "");
            if (value.isBlank()) {
                writers.remove(field);
            } else if (!value.equals(stands.getOrDefault(field, ""))) {
                writers.remove(field);
                if (writers.containsValue(account)) {
                    return Optional.of(field);
                }
                writers.put(field, account);
            }
        }
        return Optional.empty();
    }

    /** Who has filled in each field that says something. */
    private static Map<String, String> writers(List<String> fields, List<RegisterEntry> versions) {
        Map<String, String> writers = new HashMap<>();
        Map<String, String> before = Map.of();
        for (int version = versions.size() - 1; version >= 0; version--) {
            RegisterEntry said = versions.get(version);
            for (String field : fields) {
                String value = said.values().getOrDefault(field, "");
                if (value.isBlank()) {
                    writers.remove(field);
                } else if (!value.equals(before.getOrDefault(field, ""))) {
                    writers.put(field, said.actor());
                }
            }
            before = said.values();
        }
        return writers;
    }
}

package org.bianmin.domain.inspection;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.inspection.internal.InspectorRows;
import org.bianmin.domain.supervision.Recusal;
import org.bianmin.domain.supervision.RegisterEntry;

/**
 * Those among whom inspectors are drawn: who stands in the register and is an inspector of the office today. Nobody is two of the
 * inspectors of an object, however often they stand there.
 *
 * @param entries of the register, one for each account
 * @param posts the offices at which accounts hold a post
 */
public record DrawnPeople(Map<Long, RegisterEntry> entries, Map<String, List<Unit>> posts) {

    /** The account of an inspector, in the register. */
    public static final String ACCOUNT = "账号";

    static DrawnPeople of(Map<Long, RegisterEntry> register, InspectorRows rows, Unit office) throws SQLException {
        Set<String> left = new HashSet<>(rows.inspectors(office).keySet());
        Map<Long, RegisterEntry> entries = register.values().stream()
                .filter(entry -> left.remove(account(entry.values())))
                .collect(Collectors.toMap(RegisterEntry::id, Function.identity(), (one, same) -> one, TreeMap::new));
        return new DrawnPeople(
                entries,
                rows.posts(entries.values().stream()
                        .map(entry -> account(entry.values()))
                        .toList()));
    }

    /** The account that the register names, as accounts are written; empty if none. */
    public static String account(Map<String, String> values) {
        return values.getOrDefault(ACCOUNT, "").strip().toLowerCase(Locale.ROOT);
    }

    String account(long entry) {
        return account(entries.get(entry).values());
    }

    /** Of each object why which of them are not free of bias. */
    Map<Long, Map<Long, Recusal>> recused(Map<Long, RegisterEntry> objects, Bias bias) {
        Map<Long, Map<Long, Recusal>> recused = new TreeMap<>();
        objects.forEach((object, entry) -> {
            Map<Long, Recusal> why = new TreeMap<>();
            entries.forEach(
                    (id, one) -> bias.of(entry.values(), one.values(), posts.getOrDefault(account(id), List.of()))
                            .ifPresent(reason -> why.put(id, reason)));
            recused.put(object, why);
        });
        return recused;
    }
}

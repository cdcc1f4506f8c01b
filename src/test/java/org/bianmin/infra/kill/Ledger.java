package org.bianmin.infra.kill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.crypto.Sealing;

/** Compares what clients were told with what the database holds and the desk answers. */
final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningDesk desk;

    Ledger(RunningDesk desk) {
        this.desk = desk;
    }

    /** How many of what is wrong; all zero if nothing is. */
    Map<String, Integer> compare(List<Acknowledged> acknowledged)
            throws IOException, SQLException, InterruptedException {
        Map<String, Stored> stored = stored();
        Map<String, Integer> wrong = new TreeMap<>();
        List.of("lost", "renamed", "other content", "number given twice", "stored twice", "not looked up")
                .forEach(kind -> wrong.put(kind, 0));
        Map<String, String> keyOfNumber = new HashMap<>();
        for (Acknowledged one : acknowledged) {
            String hash = HexFormat.of()
                    .formatHex(FormKey.parse(one.key()).orElseThrow().hash());
            Stored row = stored.get(hash);
            if (row == null) {
                wrong.merge("lost", 1, Integer::sum);
            } else {
                wrong.merge("renamed", row.number.equals(one.number()) ? 0 : 1, Integer::sum);
                wrong.merge("other content", row.name.equals(one.name()) ? 0 : 1, Integer::sum);
            }
            String other = keyOfNumber.put(one.number(), one.key());
            wrong.merge("number given twice", other == null || other.equals(one.key()) ? 0 : 1, Integer::sum);
            wrong.merge("not looked up", desk.finds(one) ? 0 : 1, Integer::sum);
        }
        Set<String> names = new HashSet<>();
        stored.values().forEach(row -> wrong.merge("stored twice", names.add(row.name) ? 0 : 1, Integer::sum));
        return wrong;
    }

    /** All cases by the hash of their key, opened with the key file. */
    private Map<String, Stored> stored() throws IOException, SQLException {
        Keyring keys = Keyring.parse(desk.keys());
        Map<String, Stored> all = new HashMap<>();
        try (Connection connection = desk.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.number, c.form_key_hash, c.answers_sealed, k.id, k.wrapped, k.master_key
                            from service_case c join data_key k on k.id = c.data_key
                        """)) {
            while (rows.next()) {
                UUID id = rows.getObject(4, UUID.class);
                byte[] key = Sealing.open(keys.masters().get(rows.getString(6)), "data key " + id, rows.getBytes(5));
                String answers = new DataKey(id, new SecretKeySpec(key, "AES"), new SecureRandom())
                        .openText("answers", rows.getBytes(3));
                all.put(
                        HexFormat.of().formatHex(rows.getBytes(2)),
                        new Stored(
                                rows.getString(1),
                                JSON.readTree(answers).path("applicantName").asText()));
            }
        }
        return all;
    }

    private record Stored(String number, String name) {}
}

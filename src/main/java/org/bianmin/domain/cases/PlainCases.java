package org.bianmin.domain.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bianmin.domain.cases.internal.CaseSecrets;
import org.bianmin.domain.cases.internal.Derived;
import org.bianmin.domain.cases.internal.Fingerprint;
import org.bianmin.domain.cases.internal.SealedAnswers;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.crypto.KeyedIndex;
import org.bianmin.ground.crypto.NewDataKey;
import org.bianmin.ground.files.Chunks;
import org.bianmin.ground.numbers.LookupSecret;

/**
 * Seals the cases that version 1 stored in plain text, and their files. In the SQL of the schema between the migrations V3 and
 * V6, which stays as it is, whatever the other classes come to do.
 */
@Singleton
public class PlainCases {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final DataKeys keys;
    private final KeyedIndex index;
    private final CaseSecrets secrets;
    private final Clock clock;

    PlainCases(DataKeys keys, KeyedIndex index, CaseSecrets secrets, Clock clock) {
        this.keys = keys;
        this.index = index;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Plain(long id, String number, String secret, String item, Map<String, String> answers) {}

    /**
     * Seals some cases, in the transaction of the connection.
     *
     * @param owner of the tables
     * @return how many; 0 when none is left
     */
    public int seal(Connection owner, int most) throws SQLException {
        int sealed = 0;
        try (PreparedStatement select = owner.prepareStatement("""
                select id, number, lookup_secret, item, answers from service_case
                where answers is not null order by id limit ? for update
                """)) {
            select.setInt(1, most);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                Plain plain = new Plain(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        parse(rows.getString(5)));
                DataKey key = store(owner, keys.draw());
                sealFiles(owner, plain, key);
                seal(owner, plain, key);
                sealed++;
            }
        }
        return sealed;
    }

    private static Map<String, String> parse(String answers) {
        try {
            return JSON.readValue(answers, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answers of a case cannot be read", e);
        }
    }

    private DataKey store(Connection owner, NewDataKey fresh) throws SQLException {
        try (PreparedStatement insert =
                owner.prepareStatement("insert into data_key (id, wrapped, master_key, made_at) values (?, ?, ?, ?)")) {
            insert.setObject(1, fresh.key().id());
            insert.setBytes(2, fresh.wrapped().sealed());
            insert.setString(3, fresh.wrapped().master());
            insert.setObject(4, now());
            insert.executeUpdate();
        }
        return fresh.key();
    }

    private void seal(Connection owner, Plain plain, DataKey key) throws SQLException {
        Derived derived =
                Derived.of(plain.answers().get("residentId"), plain.answers().get("mobile"), null, null, index);
        LookupSecret secret = LookupSecret.parse(plain.secret())
                .orElseThrow(() -> new IllegalStateException("case " + plain.number() + " has no lookup secret"));
        try (PreparedStatement update = owner.prepareStatement("""
                update service_case set data_key = ?, answers_sealed = ?, secret_hash = ?, same_answers = ?,
                    document_index = ?, telephone_index = ?, birth_month = ?, sex = ?,
                    answers = null, lookup_secret = null, fingerprint = null
                where id = ?
                """)) {
            update.setObject(1, key.id());
            update.setBytes(2, SealedAnswers.seal(key, SealedAnswers.OF_CASE, plain.answers()));
            update.setBytes(3, secrets.hash(plain.number(), secret));
            update.setBytes(4, index.of(Derived.SAME_ANSWERS, Fingerprint.of(plain.item(), plain.answers())));
            update.setBytes(5, derived.documentIndex());
            update.setBytes(6, derived.telephoneIndex());
            update.setObject(7, derived.birthMonth(), Types.DATE);
            update.setString(8, derived.sex());
            update.setLong(9, plain.id());
            update.executeUpdate();
        }
    }

    private void sealFiles(Connection owner, Plain plain, DataKey key) throws SQLException {
        try (PreparedStatement select = owner.prepareStatement(
                "select position, file_name, media_type, content from case_attachment where case_id = ? order by position")) {
            select.setLong(1, plain.id());
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                UUID file = UUID.randomUUID();
                byte[] content = rows.getBytes(4);
                insertFile(owner, key, file, rows, content.length);
                insertChunks(owner, file, Chunks.seal(key, file, content));
            }
        }
        try (PreparedStatement delete = owner.prepareStatement("delete from case_attachment where case_id = ?")) {
            delete.setLong(1, plain.id());
            delete.executeUpdate();
        }
    }

    private void insertFile(Connection owner, DataKey key, UUID file, ResultSet row, long size) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement("""
                insert into stored_file (id, data_key, position, size, media_type, name_sealed, stored_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            insert.setObject(1, file);
            insert.setObject(2, key.id());
            insert.setInt(3, row.getInt(1));
            insert.setLong(4, size);
            insert.setString(5, row.getString(3));
            insert.setBytes(6, key.sealText(Chunks.name(file), row.getString(2)));
            insert.setObject(7, now());
            insert.executeUpdate();
        }
    }

    private static void insertChunks(Connection owner, UUID file, List<byte[]> chunks) throws SQLException {
        try (PreparedStatement insert =
                owner.prepareStatement("insert into file_chunk (file, position, sealed) values (?, ?, ?)")) {
            int position = 0;
            for (byte[] chunk : chunks) {
                position++;
                insert.setObject(1, file);
                insert.setInt(2, position);
                insert.setBytes(3, chunk);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

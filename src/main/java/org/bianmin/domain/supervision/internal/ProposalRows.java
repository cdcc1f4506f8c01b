package org.bianmin.domain.supervision.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.content.control.Control;
import org.bianmin.content.sheet.CatalogueDifference;
import org.bianmin.domain.supervision.CatalogueProposal;
import org.bianmin.domain.supervision.RegisterEntry;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;

/** The rows of {@code catalogue_proposal}, within the caller's transaction. */
public final class ProposalRows {

    private static final String FILE = "proposal-file";
    private static final String DIFFERENCE = "proposal-difference";

    private static final String ADD = """
            insert into catalogue_proposal (entry_id, list, base, digest, file, difference) values (?, ?, ?, ?, ?, ?)
            """;

    private static final String FIND = """
            select p.list, p.base, p.digest, p.file, p.difference, e.data_key
            from catalogue_proposal p join register_entry e on e.id = p.entry_id where p.entry_id = ?
            """;

    private static final String HAS = "select from catalogue_proposal where entry_id = ?";

    private final Connection connection;

    public ProposalRows(Connection connection) {
        this.connection = connection;
    }

    public void add(long entry, DataKey key, CatalogueProposal proposal) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setLong(1, entry);
            insert.setString(2, proposal.difference().list());
            insert.setString(3, proposal.difference().base());
            insert.setString(4, proposal.digest());
            insert.setBytes(5, key.seal(FILE, proposal.file()));
            insert.setBytes(6, key.sealText(DIFFERENCE, proposal.difference().csv()));
            insert.executeUpdate();
        }
    }

    /** Whether something else is said of an entry with a list where stands what the list changes. */
    public boolean isOverwritten(Control register, RegisterEntry stands, Map<String, String> said) throws SQLException {
        boolean other = register.proposed().stream()
                .flatMap(fields -> fields.byTier().values().stream())
                .anyMatch(field ->
                        !said.getOrDefault(field, "").equals(stands.values().getOrDefault(field, "")));
        if (!other) {
            return false;
        }
        try (PreparedStatement select = connection.prepareStatement(HAS)) {
            select.setLong(1, stands.id());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * The list of an entry; empty where it has none, or its key is gone.
     *
     * @throws IllegalStateException if it is not what was proposed
     */
    public Optional<CatalogueProposal> find(long entry, DataKeys keys) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setLong(1, entry);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Optional<DataKey> key = keys.find(row.getObject(6, UUID.class));
                return key.isEmpty() ? Optional.empty() : Optional.of(opened(entry, row, key.get()));
            }
        }
    }

    private static CatalogueProposal opened(long entry, ResultSet row, DataKey key) throws SQLException {
        String difference = key.openText(DIFFERENCE, row.getBytes(5));
        CatalogueProposal proposal = new CatalogueProposal(
                CatalogueDifference.read(row.getString(1), row.getString(2), difference),
                key.open(FILE, row.getBytes(4)));
        if (!proposal.digest().equals(row.getString(3))) {
            throw new IllegalStateException("the proposal of entry " + entry + " is not what was proposed");
        }
        return proposal;
    }
}

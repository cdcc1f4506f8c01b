package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.supervision.internal.ProposalRows;
import org.bianmin.ground.crypto.DataKeys;

/**
 * Changes of the catalogue that are proposed with the list as it is to be (目录动态管理). What the list changes at each tier is computed, and
 * kept with the entry of the register, through which it is reviewed and issued by other people; nobody can change either any more.
 */
@ApplicationScoped
public class CatalogueProposals {

    /** Asked for only when it is used: commands that need no database start without one. */
    private final Instance<DataSource> database;

    private final Registers registers;
    private final DataKeys keys;

    CatalogueProposals(Instance<DataSource> database, Registers registers, DataKeys keys) {
        this.database = database;
        this.registers = registers;
        this.keys = keys;
    }

    /**
     * Makes the entry of a proposal; what the list changes stands in it, whatever else is said in these fields.
     *
     * @param form its key
     */
    @Transactional
    public Registers.Result propose(
            Control register,
            Handler handler,
            Unit unit,
            FormKey form,
            Map<String, String> values,
            CatalogueProposal proposal) {
        Map<String, String> said = new HashMap<>(values);
        register.proposed()
                .orElseThrow()
                .byTier()
                .forEach((tier, field) -> said.put(field, proposal.difference().summary(tier)));
        return registers.add(
                register,
                handler,
                unit,
                form,
                said,
                (connection, entry, key) -> new ProposalRows(connection).add(entry, key, proposal));
    }

    /** The list of an entry; empty where it has none, or for who may not see it. */
    @Transactional
    public Optional<CatalogueProposal> of(Control register, Handler handler, long entry) {
        if (registers.versions(register, handler, entry).isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = database.get().getConnection()) {
            return new ProposalRows(connection).find(entry, keys);
        } catch (SQLException e) {
            throw new IllegalStateException("proposals cannot be read: SQL state " + e.getSQLState(), e);
        }
    }
}

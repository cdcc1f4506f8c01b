package org.bianmin.content.register;

import java.util.List;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.guide.SourceDocument;

/**
 * The registers of a jurisdiction. Each is null where its source has none.
 *
 * @param documents the source documents about the jurisdiction
 */
public record JurisdictionRegisters(
        Jurisdiction jurisdiction,
        List<SourceDocument> documents,
        DutyRegister duties,
        BoundaryRegister boundaries,
        RegimeRegister regimes,
        Handbook handbook) {}

package org.bianmin.domain.cases;

import java.time.Instant;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.IdentityProof;

/**
 * That somebody's identity was proven for a case. Without one, what was typed stands unproven.
 *
 * @param whose {@code applicant} or {@code helper}
 * @param by which kind of identity document was seen; the name of the service where one has proven it
 * @param account of the member of staff who has seen the document; null for a service
 * @param unit where it was seen; null for a service
 */
public record Identity(String whose, IdentityProof proof, String by, String account, Unit unit, Instant at) {}

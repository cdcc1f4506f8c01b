package org.bianmin.content.process;

import java.util.Set;

/**
 * A step that a case can take.
 *
 * @param action what is done
 * @param from the states in which it can be done
 * @param to the state after it; for a review the state after the last level, before that the case stays where it is
 * @param by the roles of staff that may; none for what only the applicant or the clock does
 * @param byApplicant whether the applicant may
 * @param separate whether nobody may who has accepted the case, or approved it at another level (受审分离)
 * @param once whether a second time needs a manager, who answers for it (一次性告知)
 * @param review whether it is one level of the review
 * @param opinions whether every department that was asked must have given its opinion, or a reason must be on record why not
 * @param note whether it only records something, and is no step on the way of the case
 * @param proof that of an identity, of which any must be on record; none where the step needs none
 * @param proofFor the ways of delivery for which the proof is needed; none where it is needed however the step is done
 * @param opens what remains to be done afterwards, or null
 * @param ends what was still to be done and is with this step, or null
 * @param awaits what must still be to be done for the step to be one, or null
 * @param upward whether the case goes to the office above the one that has it
 * @param atCollection whether the counter at which the result is collected may take it too (通办)
 */
public record Transition(
        String action,
        Set<String> from,
        String to,
        Set<StaffRole> by,
        boolean byApplicant,
        boolean separate,
        boolean once,
        boolean review,
        boolean opinions,
        ClockEffect clock,
        boolean note,
        Set<IdentityProof> proof,
        Set<String> proofFor,
        Duty opens,
        Duty ends,
        Duty awaits,
        boolean upward,
        boolean atCollection) {

    public Transition {
        from = Set.copyOf(from);
        by = Set.copyOf(by);
        proof = Set.copyOf(proof);
        proofFor = Set.copyOf(proofFor);
    }

    /** Whether it is that of a person with the authority to finish at once (首席事务代表), who is there only where something says so. */
    public boolean isAtOnce() {
        return by.equals(Set.of(StaffRole.CHIEF_REPRESENTATIVE));
    }

    /** Whether it needs a proof of identity however it is done. */
    public boolean alwaysNeedsProof() {
        return !proof.isEmpty() && proofFor.isEmpty();
    }

    /** Whether it needs a proof of identity where the result is delivered in that way. */
    public boolean needsProof(String delivery) {
        return !proof.isEmpty() && (proofFor.isEmpty() || proofFor.contains(delivery));
    }
}

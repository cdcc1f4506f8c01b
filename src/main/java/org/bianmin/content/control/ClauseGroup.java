package org.bianmin.content.control;

import java.util.Arrays;
import java.util.Optional;

/** What sort of rule a clause is. The letters are those of the coverage page; what they mean stands in the messages. */
public enum ClauseGroup {
    /** Checks by lot. */
    A,
    /** Review and approval. */
    B,
    /** Comparison with conditions and data. */
    C,
    /** Alerts. */
    D,
    /** Records and evidence. */
    E,
    /** Time limits. */
    F,
    /** Recurring work. */
    G,
    /** Steps of handling. */
    H,
    /** Notices to people. */
    I,
    /** Complaints and ratings. */
    J,
    /** Publication. */
    K,
    /** Money and reconciliation. */
    L,
    /** Certification campaigns. */
    M,
    /** Consequences and recovery. */
    N,
    /** Inspections. */
    O,
    /** Help, queries and prints. */
    P,
    /** Posts, rooms and plans. */
    Q,
    /** The catalogue and its upkeep. */
    S;

    /** As it stands in data: {@code A}. */
    public String code() {
        return name();
    }

    public static Optional<ClauseGroup> of(String code) {
        return Arrays.stream(values())
                .filter(group -> group.name().equals(code))
                .findFirst();
    }
}

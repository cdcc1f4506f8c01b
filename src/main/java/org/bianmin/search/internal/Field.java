package org.bianmin.search.internal;

/**
 * Where a word stands in what is known of an item, and how much it says there.
 */
public enum Field {
    NAME(8, 0.5),
    /** Main and sub-item, and the department. */
    HEADING(3, 0.3),
    /** Names of its themes: they put an item among many, so they count less than its own words. */
    THEME(0.7, 0.3),
    /** What the source says about it. */
    TEXT(1, 0.5);

    private final double weight;
    private final double lengthShare;

    Field(double weight, double lengthShare) {
        this.weight = weight;
        this.lengthShare = lengthShare;
    }

    double weight() {
        return weight;
    }

    /** How much a long field is held against it: 0 not at all, 1 in full. */
    double lengthShare() {
        return lengthShare;
    }
}

package org.bianmin.search;

import java.util.Locale;

/** What kind of page answers a question. */
public enum TargetKind {
    ITEM(1),
    /** The page of a place. */
    PLACE(0.9),
    GUIDE(0.9),
    OFFICES(0.8),
    DUTIES(0.5),
    REGIME(0.5),
    BOUNDARY(0.5),
    HANDBOOK(0.5),
    LAW(0.8),
    /** Where to complain in a place. */
    COMPLAIN(3),
    /** What no list holds, and where it is handled instead. */
    ELSEWHERE(1),
    /** A page of the site itself: working days, the look-up. */
    SITE(1);

    private static final double OF_REGISTERS = 0.5;

    private final double weight;

    TargetKind(double weight) {
        this.weight = weight;
    }

    /** What its words count beside those of an item: a register speaks of a hundred matters and does none of them. */
    public double weight() {
        return weight;
    }

    /** Whether it is written for officials, so that it holds every word of a question by chance. */
    public boolean isRegister() {
        return weight <= OF_REGISTERS;
    }

    /** Whether every place has this page with nearly the same words, so that one is enough where all places are searched. */
    public boolean isOneForAll() {
        return this == LAW;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

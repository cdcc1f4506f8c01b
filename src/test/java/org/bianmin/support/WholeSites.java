package org.bianmin.support;

/** Says on the console whenever a test makes a whole site: {@code grep -c '^whole site made'} tells how many a run makes. */
public final class WholeSites {

    private WholeSites() {}

    public static void count(String content) {
        System.out.println("whole site made: " + content);
    }
}

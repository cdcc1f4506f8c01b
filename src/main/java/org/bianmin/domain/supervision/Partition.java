package org.bianmin.domain.supervision;

import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.division.Town;
import org.bianmin.content.division.Unit;

/** The parts of a place, each of which a run can be about: the code of a town, or one of the words here. */
public final class Partition {

    /** All of the place. */
    public static final String WHOLE = "";

    /** What is in none of the towns that have a run of their own: cases of the place's own office, and of towns that are no more. */
    public static final String REST = "-";

    private Partition() {}

    /** Each town, and what is in none; the whole of a place of which no towns are known. */
    public static List<String> byTown(Control control, Snapshot content) {
        List<Town> towns = content.divisions().of(control.place()).towns();
        return towns.isEmpty()
                ? List.of(WHOLE)
                : Stream.concat(Stream.of(REST), towns.stream().map(Town::code)).toList();
    }

    /** Whether it is one of the towns. */
    public static boolean isTown(String partition) {
        return !partition.equals(WHOLE) && !partition.equals(REST);
    }

    /** The office that trouble with a run is about, as a path. */
    public static String unit(String place, String partition) {
        return isTown(partition) ? new Unit(place, partition, null).path() : place;
    }

    /** What a run is called in the log and among tasks: its period, and with it the part where it is not the whole. */
    public static String name(String period, String partition) {
        return partition.equals(WHOLE) ? period : period + " " + partition;
    }
}

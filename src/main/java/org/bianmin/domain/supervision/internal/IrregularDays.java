package org.bianmin.domain.supervision.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.ground.calendar.WorkingDays;
import org.bianmin.ground.crypto.KeyedDraw;

/**
 * On which days an irregular control (不定期) is due: each working day is drawn by itself, so that nobody can foresee the next one,
 * not even who knows all before, and no date is written down beforehand. Whoever has the session key can draw a day again.
 */
@ApplicationScoped
public class IrregularDays {

    /** The setting that says how many working days lie between two on average. */
    public static final String MEAN = "meanDays";

    private static final int BITS = 64;

    private final KeyedDraw draw;

    IrregularDays(KeyedDraw draw) {
        this.draw = draw;
    }

    /** The day itself if it is drawn, and nothing otherwise. */
    public List<Cadence.Due> dueOn(Control control, LocalDate day, Snapshot content) {
        WorkingDays days = content.calendar().workingDays();
        boolean working = days.knows(day.getYear()) && days.isWorkingDay(day);
        return working
                        && control.number(MEAN)
                                .filter(mean -> isDrawn(control.id(), day, mean))
                                .isPresent()
                ? List.of(new Cadence.Due(day.toString(), day))
                : List.of();
    }

    boolean isDrawn(String control, LocalDate day, int mean) {
        byte[] lot = draw.of("irregular-control", control + " " + day);
        BigInteger number = new BigInteger(1, lot).shiftRight(lot.length * Byte.SIZE - BITS);
        return mean > 0 && number.multiply(BigInteger.valueOf(mean)).compareTo(BigInteger.ONE.shiftLeft(BITS)) < 0;
    }
}

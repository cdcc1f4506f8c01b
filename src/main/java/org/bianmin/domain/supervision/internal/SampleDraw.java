package org.bianmin.domain.supervision.internal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A sample that has been drawn, with all that is needed to draw it again. Never changed afterwards. */
@Entity
@Immutable
@Table(name = "sample_draw")
public class SampleDraw extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The id of the sampling control. */
    public String control;

    public String item;
    /** The first day of the month whose cases are the frame. */
    public LocalDate month;

    public int ratePercent;
    public int minimum;
    public String seed;
    /** Why it was drawn: document, row, clause and words of the source. */
    public String reason;

    public int frameSize;
    public int sampleSize;
    public Instant drawnAt;
    /** {@code schedule}, or who asked for it by hand. */
    public String drawnBy;

    /** The whole frame in order of tickets; the first of each town are drawn, {@link #sampleSize} in all. */
    @OneToMany(mappedBy = "id.draw")
    @OrderBy("id.position")
    public List<SampleUnit> units = new ArrayList<>();

    /** The numbers of the cases that were drawn, in order of tickets. */
    public List<String> drawnCases() {
        return units.stream()
                .filter(unit -> unit.drawn)
                .map(unit -> unit.caseNumber)
                .toList();
    }
}

package org.bianmin.domain.supervision.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/** One case of a draw's frame, drawn or not. */
@Entity
@Immutable
@Table(name = "sample_unit")
public class SampleUnit {

    /** A draw and a place in its order of tickets, from 1. */
    @Embeddable
    public static class Key implements Serializable {

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "draw_id")
        public SampleDraw draw;

        public int position;

        protected Key() {}

        Key(SampleDraw draw, int position) {
            this.draw = draw;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && position == key.position && Objects.equals(draw, key.draw);
        }

        @Override
        public int hashCode() {
            return position;
        }
    }

    @EmbeddedId
    public Key id;

    public String caseNumber;
    public String ticket;
    public boolean drawn;

    /** The town among whose cases it was drawn, by its code; empty where it is of no town. */
    public String stratum;

    protected SampleUnit() {}

    /**
     * A case of a frame.
     *
     * @param stratum the code of its town; empty for none
     */
    public SampleUnit(SampleDraw draw, int position, ConsistentSampler.Ticket ticket, boolean drawn, String stratum) {
        id = new Key(draw, position);
        caseNumber = ticket.unit();
        this.ticket = ticket.number();
        this.drawn = drawn;
        this.stratum = stratum;
    }
}

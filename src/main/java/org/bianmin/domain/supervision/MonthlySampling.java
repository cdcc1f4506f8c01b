package org.bianmin.domain.supervision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.domain.cases.ReceivedCases;
import org.bianmin.domain.supervision.internal.ConsistentSampler;
import org.bianmin.domain.supervision.internal.SampleDraw;
import org.bianmin.domain.supervision.internal.SampleDraws;
import org.bianmin.domain.supervision.internal.SampleSize;
import org.bianmin.domain.supervision.internal.SampleUnit;
import org.bianmin.ground.audit.AuditTrail;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * The monthly spot check: for every item that a source puts under sampling, draws a share of last month's cases.
 *
 * <p>Drawn once a control and month, however often it is asked for; each control in a transaction of its own, so that one
 * that fails leaves the others standing.
 */
@ApplicationScoped
public class MonthlySampling {

    private static final int SEED_BITS = 128;

    private final ReceivedCases cases;
    private final SampleDraws draws;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MonthlySampling(ReceivedCases cases, SampleDraws draws, AuditTrail audit, Clock clock) {
        this.cases = cases;
        this.draws = draws;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Draws the samples of a month, or finds those that have been drawn.
     *
     * @param controls which samplings there are
     * @param month a month that is over: while it lasts, its frame is not complete
     * @param by who asks: {@code schedule} or a name
     * @throws IllegalArgumentException if the month is not over yet
     */
    public List<SampleSummary> draw(Controls controls, YearMonth month, String by) {
        if (!month.isBefore(thisMonth())) {
            throw new IllegalArgumentException("%s is not over yet, its cases are not complete".formatted(month));
        }
        return controls.samplings().stream()
                .map(control -> QuarkusTransaction.requiringNew().call(() -> draw(control, month, by)))
                .toList();
    }

    /** The month before the present one, in China. */
    public YearMonth lastMonth() {
        return thisMonth().minusMonths(1);
    }

    /** Draws again from the stored frame and seed, and says whether the result is the stored one. */
    public boolean isReproducible(SampleDraw draw) {
        List<String> frame = draw.units.stream().map(unit -> unit.caseNumber).toList();
        List<String> again = new ConsistentSampler(draw.seed)
                .order(frame).stream()
                        .limit(new SampleSize(draw.ratePercent, draw.minimum).of(frame.size()))
                        .map(ConsistentSampler.Ticket::unit)
                        .toList();
        return again.equals(draw.drawnCases());
    }

    private YearMonth thisMonth() {
        return YearMonth.from(ChinaTime.day(clock.instant()));
    }

    private SampleSummary draw(SamplingControl control, YearMonth month, String by) {
        draws.lock(control.id(), month);
        return draws.of(control.id(), month)
                .map(SampleSummary::of)
                .orElseGet(() -> SampleSummary.of(drawNew(control, month, by)));
    }

    private SampleDraw drawNew(SamplingControl control, YearMonth month, String by) {
        List<String> frame = cases.numbers(control.item().id(), month);
        SampleDraw draw = new SampleDraw();
        draw.control = control.id();
        draw.item = control.item().id();
        draw.month = month.atDay(1);
        draw.ratePercent = control.ratePercent();
        draw.minimum = control.minimum();
        draw.seed = new BigInteger(SEED_BITS, random).toString();
        draw.reason = reason(control);
        draw.frameSize = frame.size();
        draw.sampleSize = new SampleSize(control.ratePercent(), control.minimum()).of(frame.size());
        draw.drawnAt = clock.instant();
        draw.drawnBy = by;
        for (ConsistentSampler.Ticket ticket : new ConsistentSampler(draw.seed).order(frame)) {
            int position = draw.units.size() + 1;
            draw.units.add(new SampleUnit(draw, position, ticket, position <= draw.sampleSize));
        }
        draws.persist(draw);
        audit.record(by, "sample.drawn", draw.control + " " + month);
        return draw;
    }

    private static String reason(SamplingControl control) {
        return "%s, row %d, clause %d: %s"
                .formatted(
                        control.item().source().document(),
                        control.item().source().row(),
                        control.clause(),
                        control.words().zh());
    }
}

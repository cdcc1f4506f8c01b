package org.bianmin.domain.supervision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.bianmin.content.control.Controls;
import org.bianmin.content.control.SamplingControl;
import org.bianmin.domain.cases.ReceivedCases;
import org.bianmin.domain.supervision.internal.SampleDraw;
import org.bianmin.domain.supervision.internal.SampleDraws;
import org.bianmin.domain.supervision.internal.SampleSize;
import org.bianmin.domain.supervision.internal.StratifiedSample;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;

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
    private final OperationLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MonthlySampling(ReceivedCases cases, SampleDraws draws, OperationLog log, Clock clock) {
        this.cases = cases;
        this.draws = draws;
        this.log = log;
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
                .map(control -> QuarkusTransaction.requiringNew().call(() -> drawOnce(control, month, by)))
                .toList();
    }

    /** The first month of which there is something to draw: that of the first case, or the last one where there is none before it. */
    public YearMonth firstMonth() {
        YearMonth last = lastMonth();
        return cases.firstMonth().filter(first -> first.isBefore(last)).orElse(last);
    }

    /** The month before the present one, in China. */
    public YearMonth lastMonth() {
        return thisMonth().minusMonths(1);
    }

    /** Draws again from the stored frame and seed, and says whether the result is the stored one. */
    public boolean isReproducible(SampleDraw draw) {
        Map<String, String> frame =
                draw.units.stream().collect(Collectors.toMap(unit -> unit.caseNumber, unit -> unit.stratum));
        List<String> again = new StratifiedSample(new SampleSize(draw.ratePercent, draw.minimum))
                .of(draw.seed, frame).stream()
                        .filter(StratifiedSample.Lot::drawn)
                        .map(lot -> lot.ticket().unit())
                        .toList();
        return again.equals(draw.drawnCases());
    }

    private YearMonth thisMonth() {
        return YearMonth.from(ChinaTime.day(clock.instant()));
    }

    /** Draws the sample of one control, or finds the one that has been drawn, within the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SampleSummary drawOnce(SamplingControl control, YearMonth month, String by) {
        draws.lock(control.id(), month);
        return draws.of(control.id(), month).map(SampleSummary::of).orElseGet(() -> drawNew(control, month, by));
    }

    private SampleSummary drawNew(SamplingControl control, YearMonth month, String by) {
        SortedMap<String, String> frame = cases.towns(control.item().id(), month);
        SampleDraw draw = new SampleDraw();
        draw.control = control.id();
        draw.item = control.item().id();
        draw.month = month.atDay(1);
        draw.ratePercent = control.ratePercent();
        draw.minimum = control.minimum();
        draw.seed = new BigInteger(SEED_BITS, random).toString();
        draw.reason = reason(control);
        draw.frameSize = frame.size();
        draw.drawnAt = clock.instant();
        draw.drawnBy = by;
        List<StratifiedSample.Lot> lots =
                new StratifiedSample(new SampleSize(control.ratePercent(), control.minimum())).of(draw.seed, frame);
        List<String> drawn = lots.stream()
                .filter(StratifiedSample.Lot::drawn)
                .map(lot -> lot.ticket().unit())
                .toList();
        draw.sampleSize = drawn.size();
        draws.add(draw, lots);
        log.record(Actor.scheduleOrOperator(by), Deed.of("sample.drawn", draw.control + " " + month));
        return SampleSummary.of(draw, drawn);
    }

    private static String reason(SamplingControl control) {
        return control.basis().cited().en();
    }
}

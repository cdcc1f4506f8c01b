package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.supervision.internal.ConsistentSampler;
import org.bianmin.domain.supervision.internal.SampleDraw;
import org.bianmin.domain.supervision.internal.SampleDraws;
import org.bianmin.domain.supervision.internal.SampleUnit;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MonthlySamplingTest {

    @Inject
    ContentHolder holder;

    @Inject
    MonthlySampling sampling;

    @Inject
    SampleDraws draws;

    @Inject
    OperationLog log;

    @Test
    @Transactional
    void aStoredDrawIsDrawnAgainWithTheSameResultAndATamperedOneIsNot() {
        SampleDraw draw = new SampleDraw();
        draw.ratePercent = 5;
        draw.minimum = 1;
        draw.seed = "314159";
        List<String> frame = IntStream.range(0, 60)
                .mapToObj(i -> "EA-20261001-%04d".formatted(i))
                .toList();
        for (ConsistentSampler.Ticket ticket : new ConsistentSampler(draw.seed).order(frame)) {
            int position = draw.units.size() + 1;
            draw.units.add(new SampleUnit(draw, position, ticket, position <= 3, ""));
        }
        assertTrue(sampling.isReproducible(draw));
        draw.units.get(0).drawn = false;
        draw.units.get(3).drawn = true;
        assertFalse(sampling.isReproducible(draw));
    }

    @Test
    @Transactional
    void eachControlIsDrawnOnceAMonthAndStandsInTheLog() {
        YearMonth month = sampling.lastMonth().minusMonths(3);
        List<SampleSummary> first = sampling.draw(holder.current().controls(), month, "inspector");
        List<SampleSummary> second = sampling.draw(holder.current().controls(), month, "another");
        assertEquals(3, first.size());
        assertEquals(
                first.stream().map(SampleSummary::seed).toList(),
                second.stream().map(SampleSummary::seed).toList());
        assertEquals(
                List.of("inspector"),
                log.of("sampling-east-1 " + month).stream()
                        .filter(entry -> entry.deed().action().equals("sample.drawn"))
                        .map(entry -> entry.actor().name())
                        .toList());
        assertTrue(draws.of("sampling-east-1", month).isPresent());
    }

    @Test
    void theRunningMonthIsRefused() {
        YearMonth running = sampling.lastMonth().plusMonths(1);
        assertThrows(
                IllegalArgumentException.class,
                () -> sampling.draw(holder.current().controls(), running, "inspector"));
    }
}

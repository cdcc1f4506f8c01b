package org.bianmin.domain.supervision;

import java.time.Instant;
import java.util.List;
import org.bianmin.domain.supervision.internal.SampleDraw;

/**
 * A draw as a function answers with it.
 *
 * @param month such as {@code 2026-10}
 * @param drawn the numbers of the cases drawn, in order of their tickets
 */
public record SampleSummary(
        String control,
        String item,
        String month,
        int frameSize,
        int sampleSize,
        String seed,
        String reason,
        Instant drawnAt,
        String drawnBy,
        List<String> drawn) {

    static SampleSummary of(SampleDraw draw) {
        return of(draw, draw.drawnCases());
    }

    static SampleSummary of(SampleDraw draw, List<String> drawn) {
        return new SampleSummary(
                draw.control,
                draw.item,
                draw.month.toString().substring(0, "2026-10".length()),
                draw.frameSize,
                draw.sampleSize,
                draw.seed,
                draw.reason,
                draw.drawnAt,
                draw.drawnBy,
                drawn);
    }
}

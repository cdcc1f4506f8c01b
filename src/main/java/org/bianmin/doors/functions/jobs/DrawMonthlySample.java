package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.supervision.MonthlySampling;
import org.bianmin.domain.supervision.SampleSummary;

/** Draws the monthly samples; safe to call again. */
@Singleton
public class DrawMonthlySample implements Job {

    private static final String NAME = "draw-monthly-sample";

    private final ContentHolder content;
    private final MonthlySampling sampling;

    DrawMonthlySample(ContentHolder content, MonthlySampling sampling) {
        this.content = content;
        this.sampling = sampling;
    }

    /** The draws of the asked month, or of the month before this one. */
    @Funq(NAME)
    public List<SampleSummary> draw(JobRequest request) {
        YearMonth month =
                request == null || request.month() == null ? sampling.lastMonth() : YearMonth.parse(request.month());
        return sampling.draw(
                content.current().controls(),
                month,
                request == null || request.by() == null ? "schedule" : request.by());
    }

    @Override
    public String function() {
        return NAME;
    }

    @Override
    public void run() {
        draw(null);
    }
}

package org.bianmin.doors.functions.jobs;

import io.quarkus.funqy.Funq;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.supervision.MonthlySampling;
import org.bianmin.domain.supervision.SampleSummary;
import org.bianmin.ground.refusal.Refusal;
import org.bianmin.ground.refusal.RefusedException;
import org.bianmin.ground.request.CurrentRequest;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * Shows the samples of a month with their seeds and frames, for who wants to draw them again, and draws those that have not been drawn;
 * safe to call again. Called by an operator: the samples of each month are drawn by the supervision controls. Not a {@link Job}.
 */
@Singleton
public class DrawMonthlySample {

    static final String NAME = "draw-monthly-sample";
    private static final String MONTH = "month";

    private final ContentHolder content;
    private final MonthlySampling sampling;
    private final CurrentRequest caller;

    DrawMonthlySample(ContentHolder content, MonthlySampling sampling, CurrentRequest caller) {
        this.content = content;
        this.sampling = sampling;
        this.caller = caller;
    }

    /**
     * The draws of the asked month, or of the month before this one. In the log stands who was authenticated; where a platform
     * alone decides who may call, that is its schedule.
     *
     * @throws RefusedException if it is no month, or one that is not over yet or before the first case
     */
    @Funq(NAME)
    public List<SampleSummary> draw(JobRequest request) {
        YearMonth month = Optional.ofNullable(request)
                .map(JobRequest::month)
                .map(this::month)
                .orElseGet(sampling::lastMonth);
        return sampling.draw(content.current().controls(), month, caller.actor().orElse("schedule"));
    }

    private YearMonth month(String asked) {
        YearMonth month;
        try {
            month = YearMonth.parse(asked);
        } catch (DateTimeException e) {
            throw refused("problem_month_form");
        }
        if (month.isAfter(sampling.lastMonth())) {
            throw refused("problem_month_not_over");
        }
        if (month.isBefore(sampling.firstMonth())) {
            throw refused("problem_month_too_early");
        }
        return month;
    }

    private RefusedException refused(String reason) {
        Messages messages = content.current().catalog().messages();
        Text remedy = messages.text("problem_month_remedy", "first", written(sampling.firstMonth()));
        return new RefusedException(List.of(new Refusal(
                MONTH,
                messages.text(reason),
                new Text(
                        remedy.zh().replace("{last}", sampling.lastMonth().toString()),
                        remedy.en().replace("{last}", sampling.lastMonth().toString())))));
    }

    private static Text written(YearMonth month) {
        return Text.same(month.toString());
    }
}

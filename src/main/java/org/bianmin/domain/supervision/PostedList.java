package org.bianmin.domain.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.bianmin.content.control.StepOrder;
import org.bianmin.ground.calendar.WrittenDay;

/** A list that is posted for some days (公示), as its register has it. The day of posting is not counted (民法典 第二百零一条). */
public record PostedList(RegisterEntry entry) {

    /** The setting of a control with how many days its lists are posted. */
    public static final String DAYS = "noticeDays";

    private static final String POSTED = "公示开始日";
    private static final String OBJECTIONS = "异议";
    private static final String SETTLED = "异议怎样处理";
    /** The field that says when it was passed on. */
    static final String PASSED_ON = "报送日期";

    /** The notice that such a list is. */
    static StepOrder.Posting posting(int days) {
        return new StepOrder.Posting(POSTED, days, OBJECTIONS, SETTLED);
    }

    /** The day of posting; empty where none, or no day, was written. */
    public Optional<LocalDate> postedOn() {
        return day(POSTED);
    }

    /** What was written as the day of posting. */
    public String posted() {
        return value(POSTED);
    }

    public boolean hasObjection() {
        return !value(OBJECTIONS).isBlank();
    }

    /** Whether there is an objection that nobody has settled. */
    public boolean hasOpenObjection() {
        return hasObjection() && value(SETTLED).isBlank();
    }

    /** Whether it was passed on before its days were over, or with an objection that nobody has settled. */
    public boolean isEarly(int days) {
        Optional<LocalDate> passed = day(PASSED_ON);
        return passed.isPresent()
                && (hasOpenObjection()
                        || postedOn()
                                .filter(posted -> passed.get().isAfter(posted.plusDays(days)))
                                .isEmpty());
    }

    /** Whether it can be passed on, and has not been. */
    public boolean isReady(int days, LocalDate today) {
        return value(PASSED_ON).isBlank()
                && !hasOpenObjection()
                && postedOn()
                        .filter(posted -> today.isAfter(posted.plusDays(days)))
                        .isPresent();
    }

    /** The last of its days, while it has not been passed on; empty where it has been, or was not posted. */
    public Optional<LocalDate> openUntil(int days) {
        return value(PASSED_ON).isBlank() ? postedOn().map(posted -> posted.plusDays(days)) : Optional.empty();
    }

    private String value(String field) {
        return entry.values().getOrDefault(field, "");
    }

    private Optional<LocalDate> day(String field) {
        return WrittenDay.of(value(field));
    }
}

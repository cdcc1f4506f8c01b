package org.bianmin.content.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bianmin.ground.calendar.WrittenDay;

/**
 * In which order the fields of a register are filled in (先后次序): {@code 审核日期 > 公示开始日+7 > 异议?异议怎样处理 > 拨付日期}. What stands
 * further on stays empty until all before it says something, and its day is not before theirs. {@code +7} is a notice of so many days,
 * of which the first is the day after it was posted (民法典 第二百零一条): what comes next has to wait until they are over. {@code +1月} is no
 * notice: so many months have to be over. {@code A?B}: when A says something, nothing goes on until B says how that was settled.
 */
public record StepOrder(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("([^>+?]+?)(?:\\+([0-9]{1,3})(月)?|\\?([^>+?]+))?");
    private static final String PARTED = " > ";

    public StepOrder {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param days how many days the notice that begins with it has; 0 for a step that is none
     * @param months how many months have to be over before the next one
     * @param settledIn the field that has to answer what this one says; null for a step that is done when it says something
     */
    public record Step(String field, int days, int months, String settledIn) {

        /** The first day on which the next step can be taken, if this one is taken on a day. */
        private LocalDate next(LocalDate day) {
            return days == 0 && months == 0 ? day : day.plusMonths(months).plusDays(days + 1L);
        }
    }

    /**
     * What breaks the order.
     *
     * @param field that says something too early
     * @param before what has to be done before it
     */
    public record Breach(String field, String before) {}

    /**
     * A public notice among the steps.
     *
     * @param objections the field in which objections to it stand; null where none are taken in
     * @param settledIn the field that says how they were settled
     */
    public record Posting(String field, int days, String objections, String settledIn) {}

    /** The public notices, in order. */
    public List<Posting> postings() {
        List<Posting> postings = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            Step next = index + 1 < steps.size() ? steps.get(index + 1) : null;
            boolean taken = next != null && next.settledIn() != null;
            if (step.days() > 0) {
                postings.add(new Posting(
                        step.field(), step.days(), taken ? next.field() : null, taken ? next.settledIn() : null));
            }
        }
        return postings;
    }

    /** Empty where it is not written so. */
    public static Optional<StepOrder> parse(String written) {
        List<Step> steps = new ArrayList<>();
        for (String part : written.split(PARTED, -1)) {
            Matcher step = STEP.matcher(part.strip());
            if (!step.matches()) {
                return Optional.empty();
            }
            int count = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
            boolean months = step.group(3) != null;
            steps.add(new Step(step.group(1), months ? 0 : count, months ? count : 0, step.group(4)));
        }
        return steps.size() < 2 ? Optional.empty() : Optional.of(new StepOrder(steps));
    }

    /** All fields that it names. */
    public List<String> fields() {
        return steps.stream()
                .flatMap(step -> Stream.of(step.field(), Objects.requireNonNullElse(step.settledIn(), step.field())))
                .distinct()
                .toList();
    }

    /** The first field of an entry that says something too early. */
    public Optional<Breach> breach(Map<String, String> values) {
        String open = null;
        String last = null;
        LocalDate earliest = LocalDate.MIN;
        for (Step step : steps) {
            if (open == null && !isDone(step, values)) {
                open = step.settledIn() == null ? step.field() : step.settledIn();
            } else if (step.settledIn() == null && !isEmpty(values, step.field())) {
                Optional<LocalDate> day = day(values, step.field());
                if (open != null || day.orElse(earliest).isBefore(earliest)) {
                    return Optional.of(new Breach(step.field(), open == null ? last : open));
                }
                if (day.isPresent()) {
                    earliest = step.next(day.get());
                    last = step.field();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A notice that is posted.
     *
     * @param field with the day on which it was
     * @param until its last day
     */
    public record Posted(String field, LocalDate until) {}

    /** The notice whose days are over on a day, without an objection that nobody has settled, and after which nothing was done yet. */
    public Optional<String> noticeOver(Map<String, String> values, LocalDate today) {
        return posted(values).filter(notice -> today.isAfter(notice.until())).map(Posted::field);
    }

    /** The notice for which the next step waits, with no objection that nobody has settled. */
    public Optional<Posted> posted(Map<String, String> values) {
        Optional<Step> next =
                steps.stream().filter(step -> !isDone(step, values)).findFirst();
        if (next.isEmpty() || next.get().settledIn() != null || breach(values).isPresent()) {
            return Optional.empty();
        }
        return steps.subList(0, steps.indexOf(next.get())).stream()
                .filter(step -> step.settledIn() == null)
                .reduce((one, other) -> other)
                .filter(notice -> notice.days() > 0)
                .flatMap(notice -> day(values, notice.field())
                        .map(posted -> new Posted(notice.field(), posted.plusDays(notice.days()))));
    }

    private static boolean isDone(Step step, Map<String, String> values) {
        return step.settledIn() == null
                ? !isEmpty(values, step.field())
                : isEmpty(values, step.field()) || !isEmpty(values, step.settledIn());
    }

    private static boolean isEmpty(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").isBlank();
    }

    private static Optional<LocalDate> day(Map<String, String> values, String field) {
        return WrittenDay.of(values.getOrDefault(field, ""));
    }
}

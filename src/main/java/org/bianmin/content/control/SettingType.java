package org.bianmin.content.control;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bianmin.ground.calendar.WrittenDay;
import org.bianmin.ground.text.Text;

/** What a setting of a control may hold. */
public enum SettingType {
    /** A whole number from 0. */
    NUMBER(new Text("整数", "a whole number")),
    /** From 1 to 100. */
    PERCENT(new Text("1 至 100 的整数", "a whole number from 1 to 100")),
    /** Hours of a day: {@code 08:30-12:00 14:00-17:30}. */
    HOURS(new Text("时间段，如 08:30-12:00 14:00-17:30", "hours, such as 08:30-12:00 14:00-17:30")),
    /** How often, where the source says only that it recurs: {@code monthly 1}. */
    CADENCE(new Text("多久一次，如 monthly 1、yearly 12-01", "how often, such as monthly 1 or yearly 12-01")),
    /** A day: {@code 2026-11-30}. */
    DAY(new Text("日期，如 2026-11-30", "a day, such as 2026-11-30")),
    /** The fields of a register: {@code 镇=Town; 电话?=Telephone}. */
    FIELDS(new Text("字段，如 镇=Town; 电话?=Telephone", "fields, such as 镇=Town; 电话?=Telephone")),
    /** The order in which the fields of a register are filled in: {@code 审核日期 > 公示开始日+7 > 异议?异议怎样处理 > 拨付日期}. */
    ORDER(new Text("先后次序，如 审核日期 > 公示开始日+7 > 拨付日期", "an order of fields, such as 审核日期 > 公示开始日+7 > 拨付日期")),
    /** Words of a clause on which the control rests. */
    QUOTE(new Text("条款里的话", "in the words of the clause")),
    /** Anything that is not empty. */
    TEXT(new Text("文字", "text"));

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final int WHOLE = 100;

    private final Text words;

    SettingType(Text words) {
        this.words = words;
    }

    /** What it may hold, in words. */
    public Text words() {
        return words;
    }

    public static Optional<SettingType> of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    public boolean takes(String value) {
        return switch (this) {
            case NUMBER -> DIGITS.matcher(value).matches();
            case PERCENT ->
                DIGITS.matcher(value).matches() && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= WHOLE;
            case HOURS -> Arrays.stream(value.split(" ")).allMatch(SettingType::isSpan);
            case CADENCE ->
                Cadence.parse(value)
                        .filter(cadence ->
                                cadence.each() != Cadence.Each.SET && cadence.each() != Cadence.Each.IRREGULAR)
                        .isPresent();
            case DAY -> isDay(value);
            case FIELDS -> RegisterField.isList(value);
            case ORDER -> StepOrder.parse(value).isPresent();
            case QUOTE, TEXT -> !value.isBlank();
        };
    }

    private static boolean isDay(String value) {
        return WrittenDay.of(value).isPresent();
    }

    private static boolean isSpan(String span) {
        String[] ends = span.split("-", -1);
        try {
            return ends.length == 2 && LocalTime.parse(ends[0]).isBefore(LocalTime.parse(ends[1]));
        } catch (DateTimeException e) {
            return false;
        }
    }
}

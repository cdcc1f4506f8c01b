package org.bianmin.doors.site.guide;

import java.util.Locale;
import org.bianmin.content.national.LawBinding;

/** Whose words an answer is made of. */
public enum AnswerLayer {
    /** The place's own published document. */
    PLACE,
    /** National law that names this very matter. */
    NATIONAL_DIRECT,
    /** National law that governs its legal kind, as we read it. */
    NATIONAL_READING,
    /** Law of the province that names this very matter. */
    PROVINCE_DIRECT,
    /** Law of the province that governs its legal kind, as we read it. */
    PROVINCE_READING,
    /** What an office has filled in itself, and still holds. */
    OFFICE;

    /** As the data have it: {@code national-direct}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static AnswerLayer of(LawBinding binding) {
        if (binding.law().isProvincial()) {
            return binding.direct() ? PROVINCE_DIRECT : PROVINCE_READING;
        }
        return binding.direct() ? NATIONAL_DIRECT : NATIONAL_READING;
    }
}

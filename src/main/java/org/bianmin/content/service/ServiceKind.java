package org.bianmin.content.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A service that an applicant can ask for beside the handling of the case. */
public enum ServiceKind {
    /** A time at the office that is kept for one person (预约). */
    APPOINTMENT,
    /** Staff come to the person (上门). */
    HOME_VISIT,
    /** The result is posted (邮寄). */
    POST;

    /** As it stands in files and events: {@code home-visit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ServiceKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

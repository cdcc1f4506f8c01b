package org.bianmin.content.national;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a law can answer of an item, in the order in which a guide answers. Where an office is and which telephone it has, no law says. */
public enum LawQuestion {
    WHO,
    PAPERS,
    STEPS,
    TIME,
    COST,
    COMPLAIN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LawQuestion> of(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}

package org.bianmin.domain.supervision;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why an inspector is not free of bias towards an object (回避), told from what the registers say of both. */
public enum Recusal {
    /** They work at it, or at the office over it. */
    OFFICE,
    /** Kin of theirs do, or they have declared another tie. */
    KIN;

    /** What an object is called. */
    public static final String NAME = "名称";

    /** The office over it. */
    public static final String OVER = "主管单位";

    /** Where an inspector works. */
    public static final String WORKS_AT = "单位";

    /** Where kin of an inspector work, or to whom they have another tie; several parted by commas. */
    public static final String TIES = "亲属所在单位";

    private static final String PARTED = "[、，,;；\\n]";

    /** As it stands in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Why; empty where nothing that was declared stands in the way. */
    public static Optional<Recusal> of(Map<String, String> object, Map<String, String> inspector) {
        Set<String> concerned = Set.copyOf(Arrays.stream(new String[] {NAME, OVER})
                .map(field -> plain(object.getOrDefault(field, "")))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
        if (concerned.contains(plain(inspector.getOrDefault(WORKS_AT, "")))) {
            return Optional.of(OFFICE);
        }
        return Arrays.stream(inspector.getOrDefault(TIES, "").split(PARTED))
                        .map(Recusal::plain)
                        .anyMatch(concerned::contains)
                ? Optional.of(KIN)
                : Optional.empty();
    }

    /** A name without what two people would write differently: widths, spaces, case. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}

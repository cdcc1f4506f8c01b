package org.bianmin.content.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the desk keeps of people and of what was done. Each has a row in {@code content/retention.yaml}. */
public enum RecordKind {
    /** A form that has not been handed in, with its files. */
    DRAFT,
    /** A form that somebody keeps under a number, to go on later. */
    SAVED_FORM,
    /** The personal data of a case: answers, files, and the keyed hashes by which it is found. */
    CASE,
    /** What stays of a case when its personal data are erased. */
    CASE_FRAME,
    /** The monthly samples: numbers of cases. */
    SAMPLE,
    /** What controls have found, and what people did because of it. */
    TASK,
    /** What was made public, or waits for it, with who approved it. */
    PUBLICATION,
    /** The registers that offices keep, with their history. */
    REGISTER,
    /** Inspections: what was planned, seen, found and demanded, and the draws. */
    INSPECTION,
    /** The operation log. */
    LOG,
    /** Counts of requests and of failed look-ups, by which a rush is slowed. */
    BRAKE,
    /** Backups of the database. */
    BACKUP,
    /** Backups of the data keys, which stand apart. */
    KEY_BACKUP;

    /** The word for it in the file, kebab-case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecordKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}

package org.bianmin.content.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a step of an inspection asks for. */
public enum StepForm {
    /** What is inspected, why and how (检查方案); the first step of every regime. */
    PLAN,
    /** A notice to the inspected side: what is inspected, when, and which papers to prepare (检查通知). */
    NOTICE,
    /** A decision of somebody else: agreed, or sent back (审批). What was sent back is done again. */
    DECISION,
    /** The visit itself, with its inspectors and what they found point by point (现场检查). */
    VISIT,
    /** Who signed for the inspected side, or that they would not (签字确认). */
    SIGNATURE,
    /** A written demand to put right what was found, by a day (限期整改意见书). */
    DEMAND,
    /** What was found, told to the inspected side (通报检查结果). */
    RESULT,
    /** A few words: a record, an opinion, a report. */
    WORDS,
    /** The file is complete and put away; closes the inspection (归档). */
    ARCHIVE;

    /** As it stands in the content. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StepForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code().equals(code)).findFirst();
    }

    /** Whether it names a day on which something is to be: of a notice, or by which something is to be put right. */
    public boolean asksDay() {
        return this == NOTICE || this == DEMAND;
    }

    /** Whether a paper goes with it that is printed and handed over. */
    public boolean hasPaper() {
        return this == NOTICE || this == DEMAND || this == RESULT;
    }
}

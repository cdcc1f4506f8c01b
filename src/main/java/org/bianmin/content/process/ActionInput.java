package org.bianmin.content.process;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.ground.numbers.DocumentKind;

/** What has to be said when something is done to a case. */
public enum ActionInput {
    /** Why, in words; the applicant reads it. */
    REASON,
    /** All papers that are missing, one on each line (一次性告知). */
    PAPERS,
    /** The office that the case goes to. */
    UNIT,
    /** What the clock is stopped for: a site visit, a public notice, an expert's opinion. */
    PAUSE,
    /** The department that leads a joint case (牵头部门). */
    LEAD,
    /** The departments whose opinions are asked for in a joint case, one on each line. */
    DEPARTMENTS,
    /** One of the departments whose opinion has been asked for and is not there. */
    DEPARTMENT,
    /** What was decided or found out, in words. */
    RESULT,
    /** How the result reached the applicant: at the counter, by post, online. */
    DELIVERY,
    /** How many more of the unit of its limit a case gets. */
    EXTENSION,
    /** Which kind of process the case has, where neither a source nor the office has said so for its item. */
    PROCESS,
    /** Whose identity document was seen: the applicant's or the helper's. */
    WHOSE,
    /** Which kind of identity document was seen. */
    DOCUMENT,
    /** Which of the papers that may come later are missing. */
    LATER,
    /** What the applicant commits to in writing. */
    COMMITMENT,
    /** What the check of a commitment has found. */
    FINDING,
    /** Where the applicant collects the result: at a centre of the place, whichever has taken the application in, or by post (通办). */
    COLLECT,
    /** The answers of the applicant that are put right, field by field. */
    ANSWERS,
    /** On whose word they are: the applicant's or the helper's at the counter, or as papers have it. */
    ON_WORD,
    /** The day by which something is still to be done. */
    BY_DAY,
    /** On what ground the matter is handled (依据). */
    GROUND,
    /** Within which time (时限). */
    PERIOD,
    /** In which steps (程序). */
    PROCEDURE,
    /** All papers that it needs, one on each line (全部材料). */
    NEEDED,
    /** What it costs, or that it costs nothing (费用). */
    COST,
    /** What the writer of a letter says of its answer. */
    SAID,
    /** The account of a member of staff whom a letter is about, and who has nothing to do with it from then on (回避). */
    ACCOUNT,
    /** What has come of a letter: put right, a reward, a penalty, handed to another authority, unfounded. */
    OUTCOME,
    /** Why the applicant is to be served first. */
    PRIORITY,
    /** Who helps the applicant (帮办代办): name, and how to reach them. */
    HELPER,
    /** What a helper may do for the applicant. */
    SCOPE,
    /** By what it is known that the applicant wants this helper. */
    EVIDENCE,
    /** A service that the office offers: an appointment at a time of its own, a home visit, post. */
    SERVICE,
    /** What has to be known for a service: an address, when it suits. */
    WISH,
    /** Which of the services that were asked for. */
    REQUEST,
    /** What has been arranged for a service; the applicant reads it. */
    ARRANGED;

    /** As it stands in data and in forms: {@code reason}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes of the answers from which one is chosen; none where words are written, or the answers depend on the case. */
    public List<String> choices() {
        return switch (this) {
            case OUTCOME -> List.of("put-right", "reward", "penalty", "handed-over", "unfounded");
            case PAUSE -> List.of("site-visit", "public-notice", "expert-opinion");
            case DELIVERY -> List.of("counter", "post", "online", "home");
            case WHOSE -> List.of("applicant", "helper");
            case ON_WORD -> List.of("applicant", "helper", "papers");
            case DOCUMENT ->
                Stream.of(DocumentKind.values())
                        .filter(kind -> kind != DocumentKind.NONE)
                        .map(DocumentKind::code)
                        .toList();
            case PRIORITY -> List.of("elderly", "disabled");
            case SCOPE -> List.of("papers", "answers", "services", "collect", "withdraw");
            case EVIDENCE -> List.of("paper", "said");
            default -> List.of();
        };
    }

    public static Optional<ActionInput> of(String code) {
        return Arrays.stream(values())
                .filter(input -> input.code().equals(code))
                .findFirst();
    }
}

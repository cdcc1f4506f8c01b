package org.bianmin.domain.supervision;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.cases.CaseWork;
import org.bianmin.domain.cases.Entry;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.MoveResult;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.Submission;
import org.bianmin.domain.cases.SubmissionResult;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.support.MovingClock;

/** Cases as the offices of a county take them in and handle them, on the clock of the test. */
final class CountyCases {

    static final Unit TOWN = new Unit(CountyContent.PLACE, "469022100", null);
    static final Unit VILLAGE = new Unit(CountyContent.PLACE, "469022100", "469022100001");
    static final Handler CLERK = handler("wang", StaffRole.TOWN_WINDOW, TOWN);
    /** Answers for the town. */
    static final Handler MANAGER = handler("zhen", StaffRole.MANAGER, TOWN);

    static final Handler VILLAGE_CLERK = handler("cun", StaffRole.VILLAGE_CLERK, VILLAGE);

    private static final Handler REVIEWER = handler("shen", StaffRole.REVIEWER, TOWN);
    private static final Handler SECOND_REVIEWER = handler("fu", StaffRole.REVIEWER, TOWN);
    private static final Handler COUNTY = handler("xian", StaffRole.COUNTY_REVIEWER, Unit.ofPlace(CountyContent.PLACE));
    /** As the sources of the county order; the first has three levels, and one of which none says anything has one. */
    private static final Map<String, List<Handler>> REVIEWS = Map.of(
            "tunchang-4", List.of(REVIEWER),
            "tunchang-5", List.of(REVIEWER),
            "tunchang-12", List.of(REVIEWER, SECOND_REVIEWER, COUNTY),
            "tunchang-14", List.of(REVIEWER, COUNTY),
            "tunchang-15", List.of(REVIEWER, COUNTY));

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final Rulebook book;
    private final Intake intake;
    private final CaseWork work;
    private final MovingClock clock;
    private final Map<String, Integer> positions = new HashMap<>();
    private int people;

    CountyCases(Rulebook book, Intake intake, CaseWork work, MovingClock clock) {
        this.book = book;
        this.intake = intake;
        this.work = work;
        this.clock = clock;
    }

    /** Takes an application in at the counter of somebody. */
    String takeIn(Handler clerk, String item, LocalDate born) {
        Map<String, String> answers = Map.of(
                "applicantName", "王五",
                "documentType", "resident-card",
                "residentId", residentId(born),
                "division", clerk.posts().get(0).unit().path(),
                "truthful", "yes",
                // What the forms of single items ask besides.
                "enrolment", "first",
                "specialGroup", "no",
                "back-1-year", "2023",
                "hadEmployer", "no");
        SubmissionResult result = intake.takeIn(
                book,
                FormKey.draw(new SecureRandom()),
                new Submission(item, "zh", answers, List.of()),
                Entry.atCounter(clerk.posts().get(0), clerk.account(), null));
        if (!result.accepted()) {
            throw new AssertionError(result.errors());
        }
        positions.put(result.receipt().number(), 1);
        clock.add(STEP);
        return result.receipt().number();
    }

    /** Does something that must be possible. */
    void perform(String number, Handler handler, String action, Map<String, String> inputs) {
        MoveResult result = work.perform(
                book, CaseNumber.parse(number).orElseThrow(), handler, action, positions.get(number), inputs);
        if (!result.isDone()) {
            throw new AssertionError(action + " by " + handler.account() + ": " + result);
        }
        positions.merge(number, 1, Integer::sum);
        clock.add(STEP);
    }

    /** From the receipt to the delivery, as it should be, in less than an hour. */
    String handle(String item) {
        String number = takeIn(CLERK, item, LocalDate.of(1985, 3, 7));
        perform(number, CLERK, "accept", Map.of("process", "promised"));
        finish(number, item);
        return number;
    }

    /** From the acceptance to the delivery. */
    void finish(String number, String item) {
        perform(number, CLERK, "send-to-review", Map.of());
        for (Handler reviewer : REVIEWS.get(item)) {
            perform(number, reviewer, "approve", Map.of("result", "同意"));
        }
        perform(number, CLERK, "deliver", Map.of("delivery", "post"));
    }

    /** Something was written that the desk knows nothing of. */
    void happenedOutside(String number) {
        positions.merge(number, 1, Integer::sum);
        clock.add(STEP);
    }

    /** A resident identity number (居民身份证号码) that has its check digit and is nobody's but this applicant's. */
    private String residentId(LocalDate born) {
        String digits = "110105" + born.toString().replace("-", "") + "%03d".formatted(people++ % 1000);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (digits.charAt(place) - '0');
        }
        return digits + CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static Handler handler(String account, StaffRole role, Unit unit) {
        return new Handler(account, List.of(new Post(role, unit)));
    }
}

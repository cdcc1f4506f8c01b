package org.bianmin.doors.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.Entry;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.Submission;
import org.bianmin.domain.cases.SubmissionResult;
import org.bianmin.ground.log.Actor;
import org.bianmin.support.Photos;
import org.jsoup.nodes.Document;

/** Offices of the small content with staff at them, and cases that come in there. */
@ApplicationScoped
class Counters {

    static final Unit PLACE = Unit.ofPlace("north");
    static final Unit TOWN = new Unit("north", "990001100", null);
    static final Unit VILLAGE = new Unit("north", "990001100", "990001100201");
    static final Unit OTHER_TOWN = new Unit("north", "990001001", null);
    static final Unit OTHER_VILLAGE = new Unit("north", "990001001", "990001001002");

    static final Authority OPERATOR = Authority.operator(Actor.operator("root"));

    private static final String OWN = "three geese and a tree";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;
    private final Intake intake;
    private final ContentHolder content;

    Counters(Accounts accounts, Intake intake, ContentHolder content) {
        this.accounts = accounts;
        this.intake = intake;
        this.content = content;
    }

    /** A new member of staff, signed in. */
    Staff staff(String account, StaffRole role, Unit unit) {
        return Staff.begin(account, accounts.create(OPERATOR, account, "王芳", role, unit), OWN);
    }

    /** Gives an account a role more. */
    void also(String account, StaffRole role, Unit unit) {
        accounts.grant(OPERATOR, account, role, unit, null, null);
    }

    /** The same, signed in once more. */
    static Staff again(String account) {
        return Staff.signIn(account, OWN);
    }

    /** An account that nobody has had. */
    static String account(String stem) {
        return stem + COUNT.incrementAndGet();
    }

    /** The numbers on all pages of a list. */
    static List<String> listed(Staff staff, String address) {
        List<String> numbers = new ArrayList<>(shown(staff.open(address)));
        while (!staff.page().select("#more").isEmpty()) {
            numbers.addAll(shown(staff.open(staff.page().select("#more").attr("href"))));
        }
        return numbers;
    }

    /** The numbers on one page of a list. */
    static List<String> shown(Document page) {
        return page.select("#cases a").eachAttr("href").stream()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    /** A case that a citizen sent in. */
    Receipt sent(Unit unit) {
        return sent(unit, Map.of());
    }

    Receipt sent(Unit unit, Map<String, String> more) {
        return sent(unit.place() + "-1", unit, more);
    }

    Receipt sent(String item, Unit unit, Map<String, String> more) {
        return received(intake.submit(book(), key(), submission(item, unit, more)));
    }

    /** A case that an office has taken in for another. */
    Receipt takenIn(Post counter, Unit unit) {
        return received(intake.takeIn(
                book(),
                key(),
                submission(unit.place() + "-1", unit, Map.of()),
                Entry.atCounter(counter, "somebody", null)));
    }

    private static Submission submission(String item, Unit unit, Map<String, String> more) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "applicantName", "王五",
                "documentType", "resident-card",
                "residentId", "11010519491231002X",
                "mobile", "13800138000",
                "truthful", "yes"));
        if (unit.place().equals("north")) {
            answers.put("division", unit.path());
        }
        answers.putAll(more);
        return new Submission(
                item, "zh", answers, List.of(new Attachment("户口本 一.png", "text/html", Photos.drawn("png"))));
    }

    private static Receipt received(SubmissionResult result) {
        if (!result.accepted()) {
            throw new AssertionError(result.errors());
        }
        return result.receipt();
    }

    private static FormKey key() {
        return FormKey.draw(new SecureRandom());
    }

    private Rulebook book() {
        return Rulebook.of(content.current());
    }
}

package org.bianmin.domain.cases;

import static org.bianmin.content.process.StaffRole.CHIEF_REPRESENTATIVE;
import static org.bianmin.content.process.StaffRole.COUNTY_REVIEWER;
import static org.bianmin.content.process.StaffRole.COUNTY_WINDOW;
import static org.bianmin.content.process.StaffRole.MANAGER;
import static org.bianmin.content.process.StaffRole.REVIEWER;
import static org.bianmin.content.process.StaffRole.TOWN_WINDOW;
import static org.bianmin.content.process.StaffRole.VILLAGE_CLERK;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.internal.MoveInputs;
import org.bianmin.ground.calendar.ChinaTime;

/** A case of which anybody on a staff, or the applicant, does anything that is permitted, by chance, until it is closed or tired of. */
final class CaseWalk {

    /** One that may come later. */
    static final String PAPER = "photo";

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<StaffRole> ROLES = List.of(
            VILLAGE_CLERK, TOWN_WINDOW, COUNTY_WINDOW, REVIEWER, COUNTY_REVIEWER, CHIEF_REPRESENTATIVE, MANAGER);
    /** Enough that after the longest walk somebody is left who has not reviewed the case. */
    private static final int OF_EACH_ROLE = 30;

    private static final int LONGEST = 40;

    private final Random random;
    private final Rulebook book;
    private final Item item;
    private final List<Handler> staff = new ArrayList<>();
    private final List<Handler> others = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();

    /** What the case was after each event, told then. */
    private final List<CaseHistory> told = new ArrayList<>();

    /** By whom each event was made, in which step; null for the receipt. */
    private final List<Transition> steps = new ArrayList<>();

    CaseWalk(long seed, Rulebook book, Item item, CaseProcess kind) {
        this.random = new Random(seed);
        this.book = book;
        this.item = item;
        Unit place = Unit.ofPlace(item.jurisdiction());
        List<Unit> units = book.divisions().of(item.jurisdiction()).units().toList();
        for (StaffRole role : ROLES) {
            for (int one = 0; one < OF_EACH_ROLE; one++) {
                staff.add(new Handler(role.code() + one, List.of(new Post(role, place))));
            }
            others.add(new Handler(
                    "of-" + role.code(), List.of(new Post(role, units.get(random.nextInt(units.size()))))));
        }
        others.add(new Handler(
                "everything", ROLES.stream().map(role -> new Post(role, place)).toList()));
        others.add(new Handler("two", List.of(new Post(TOWN_WINDOW, place), new Post(REVIEWER, place))));
        Unit at = units.get(random.nextInt(units.size()));
        Map<String, String> data =
                new HashMap<>(Map.of(Data.PROCESS, kind.id(), Data.UNIT, at.path(), Data.CHANNEL, "online"));
        book.catalog().letter(item.id()).ifPresent(letter -> {
            data.put(Data.UNIT, book.reaches(letter, at).path());
            if (letter.guarded() && at.town() != null) {
                data.put(Data.ABOUT, at.path());
            }
            kind.letter()
                    .told()
                    .ifPresent(told -> data.put(Data.LIMIT, told.value().written()));
        });
        record(
                null,
                new CaseEvent(1, START, "citizen", CaseEvent.APPLICANT, null, "receive", kind.start(), data, Map.of()));
    }

    CaseHistory history() {
        return told.get(told.size() - 1);
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }

    List<CaseHistory> told() {
        return List.copyOf(told);
    }

    List<Transition> steps() {
        return new ArrayList<>(steps);
    }

    /** Everybody who handles cases at the place, each with one role. */
    List<Handler> staff() {
        return List.copyOf(staff);
    }

    /** Whoever has written a letter can open it again: those walks go on for a while. */
    boolean isOver() {
        return isClosed() && (!item.isLetter() || random.nextInt(4) == 0) || events.size() >= LONGEST;
    }

    private boolean isClosed() {
        return book.processes().state(history().state()).isClosed();
    }

    /** Does something that is permitted; the applicant seldom, as otherwise most cases would be withdrawn soon. */
    void step() {
        LocalDate today = ChinaTime.day(events.get(events.size() - 1).at());
        ApplicantSteps steps = new ApplicantSteps(book, history(), today);
        List<Transition> own = book.processes().actions().keySet().stream()
                .flatMap(action -> steps.step(action).stream())
                .toList();
        if (random.nextInt(isClosed() ? 2 : 25) == 0 && !own.isEmpty()) {
            Transition step = own.get(random.nextInt(own.size()));
            Move move = new Move(book.processes().action(step.action()), step, null, null);
            Map<String, String> data = new HashMap<>(inputs(move).data());
            data.putAll(steps.data(step));
            add(step, "citizen", CaseEvent.APPLICANT, null, step.to(), data);
            return;
        }
        List<Handler> all = new ArrayList<>(others);
        for (int some = 0; some < 12; some++) {
            all.add(staff.get(random.nextInt(staff.size())));
        }
        Handler handler = all.get(random.nextInt(all.size()));
        if (!book.isSeen(handler, history())) {
            return;
        }
        List<Move> open = book.rules().moves(item, history(), handler).stream()
                .filter(Move::isOpen)
                .toList();
        List<Move> onward =
                open.stream().filter(move -> !move.transition().note()).toList();
        if (!onward.isEmpty() && random.nextInt(6) > 0) {
            perform(handler, onward.get(random.nextInt(onward.size())));
        } else if (!open.isEmpty()) {
            perform(handler, open.get(random.nextInt(open.size())));
        }
    }

    private void perform(Handler handler, Move move) {
        MoveInputs said = inputs(move);
        if (!said.errors().isEmpty()) {
            return;
        }
        Post post = move.post();
        add(
                move.transition(),
                handler.account(),
                post.role().code(),
                post.unit(),
                book.rules().stateAfter(history(), item.id(), move.transition()),
                said.data());
    }

    private MoveInputs inputs(Move move) {
        Map<String, String> inputs = new HashMap<>();
        for (ActionInput input : move.action().asks()) {
            inputs.put(input.code(), said(input));
        }
        MoveInputs said = MoveInputs.of(book, item, history(), move, inputs, TODAY);
        if (!said.errors().isEmpty() && !isProofMissing(inputs)) {
            throw new AssertionError(move.action().id() + ": " + said.errors());
        }
        return said;
    }

    /** The one way in which something that was said can be wrong here. */
    private boolean isProofMissing(Map<String, String> inputs) {
        return "counter".equals(inputs.get("delivery"))
                && history().facts().identities().stream()
                        .noneMatch(identity -> identity.whose().equals("applicant"));
    }

    private String said(ActionInput input) {
        return switch (input) {
            case UNIT -> {
                List<String> units = book.divisions()
                        .of(item.jurisdiction())
                        .units()
                        .map(Unit::path)
                        .filter(path -> !path.equals(history().unit().path()))
                        .filter(path -> !isAbout(path))
                        .toList();
                yield units.get(random.nextInt(units.size()));
            }
            case ACCOUNT -> MANAGER.code() + random.nextInt(OF_EACH_ROLE);
            case OUTCOME -> "put-right";
            case PAUSE -> "site-visit";
            case DELIVERY -> random.nextBoolean() ? "counter" : "post";
            case WHOSE -> random.nextBoolean() ? "applicant" : "helper";
            case COLLECT -> random.nextBoolean() ? "post" : item.jurisdiction();
            case DOCUMENT -> "passport";
            case LATER -> PAPER;
            case DEPARTMENTS -> "民政办\n财政办";
            case DEPARTMENT -> history().opinions().missing().get(0);
            case BY_DAY -> "2026-06-01";
            case EXTENSION -> "3";
            case PROCESS -> random.nextInt(3) == 0 ? kind() : "";
            case PRIORITY -> "elderly";
            case ON_WORD -> "applicant";
            case EVIDENCE -> "paper";
            case SCOPE -> "papers\nservices";
            case SERVICE -> "home-visit";
            case REQUEST ->
                history().wishes().open().stream()
                        .sorted(Comparator.comparing(CaseWishes.Request::standing))
                        .map(request -> String.valueOf(request.position()))
                        .findFirst()
                        .orElseThrow();
            default -> "words";
        };
    }

    /** Whether an office is the one that a letter is about, or lies within it. */
    private boolean isAbout(String path) {
        return Unit.parse(history().facts().about())
                .filter(about -> about.covers(Unit.parse(path).orElseThrow()))
                .isPresent();
    }

    /** A kind of process for applications. */
    private String kind() {
        List<String> kinds = book.processes().all().stream()
                .filter(kind -> !kind.isLetter())
                .map(CaseProcess::id)
                .toList();
        return kinds.get(random.nextInt(kinds.size()));
    }

    private void add(Transition step, String actor, String role, Unit unit, String state, Map<String, String> data) {
        Instant at = events.get(events.size() - 1).at().plus(Duration.ofHours(random.nextInt(60)));
        record(step, new CaseEvent(events.size() + 1, at, actor, role, unit, step.action(), state, data, Map.of()));
    }

    private void record(Transition step, CaseEvent event) {
        events.add(event);
        steps.add(step);
        told.add(CaseHistory.of(book.processes(), events));
    }

    @Override
    public String toString() {
        return events.stream()
                .map(event -> event.actor() + " " + event.action() + " -> " + event.state())
                .toList()
                .toString();
    }
}

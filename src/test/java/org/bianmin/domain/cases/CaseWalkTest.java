package org.bianmin.domain.cases;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.CaseState;
import org.bianmin.content.process.CaseState.Holder;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.process.Transition;
import org.bianmin.content.service.ServiceKind;
import org.bianmin.content.service.Services;
import org.bianmin.content.service.Services.Offer;
import org.bianmin.domain.cases.internal.Standing;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every case, whoever does whatever is permitted in whatever order. Walks are drawn from seeds: a failure names its
 * seed, and {@code -Dcases.seed=…} walks that one alone.
 */
class CaseWalkTest {

    private static final int WALKS = Integer.getInteger("cases.walks", 150);
    private static final List<List<StaffRole>> REVIEWS = List.of(
            List.of(StaffRole.REVIEWER),
            List.of(StaffRole.REVIEWER, StaffRole.COUNTY_REVIEWER),
            List.of(StaffRole.REVIEWER, StaffRole.REVIEWER, StaffRole.COUNTY_REVIEWER));

    static Stream<Arguments> kindsAndReviews() {
        return Fixture.BOOK.processes().all().stream()
                .filter(kind -> !kind.isLetter())
                .flatMap(kind -> REVIEWS.stream().map(review -> Arguments.of(kind.id(), review)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndReviews")
    void everyWalkKeepsToTheRules(String kind, List<StaffRole> review) {
        for (long seed : seeds()) {
            Rulebook book = book(review, seed % 2 == 0);
            Item item = Fixture.item(seed % 3 == 0 ? "north-1" : "north-2");
            CaseWalk walk = new CaseWalk(seed, book, item, book.processes().kind(kind));
            try {
                check(walk, book, item, review);
                while (!walk.isOver()) {
                    walk.step();
                    check(walk, book, item, review);
                }
                prefixesTellTheSame(walk, book);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", " + kind + " " + review + ": " + walk, e);
            }
        }
    }

    static Stream<String> letters() {
        return Fixture.BOOK.catalog().letters().stream().map(LetterKind::id);
    }

    /** Letters are opened again, reviewed above, and kept from whom they are about. */
    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterKeepsToTheRules(String letter) {
        Rulebook book = Fixture.BOOK;
        Item item = book.catalog().item("north-letter-" + letter).orElseThrow();
        for (long seed : seeds()) {
            CaseWalk walk = new CaseWalk(seed, book, item, book.processes().ofItem(item.id()));
            try {
                checkLetter(walk, book, item);
                while (!walk.isOver()) {
                    walk.step();
                    checkLetter(walk, book, item);
                }
                prefixesTellTheSame(walk, book);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", " + letter + ": " + walk, e);
            }
        }
    }

    private static void checkLetter(CaseWalk walk, Rulebook book, Item item) {
        CaseHistory history = walk.history();
        CaseState state = book.processes().state(history.state());
        Standing row = Standing.of(history, book);
        assertEquals(state.holder().code(), row.holder());
        assertEquals(state.isClosed(), row.closed() != null);
        assertTrue(extensions(walk) <= 1, "extended twice");
        if (state.isClosed()) {
            assertEquals(null, book.deadline(history), "no limit runs after the answer");
        } else if (history.limit() != null) {
            assertTrue(book.deadline(history) != null, "an open letter that has a limit says how it ends");
        }
        Unit.parse(history.facts().about())
                .ifPresent(about -> assertFalse(about.covers(history.unit()), "it lies with the office it is about"));
        List<Handler> seeing = walk.staff().stream()
                .filter(handler -> book.isSeen(handler, history))
                .toList();
        seeing.forEach(handler -> {
            assertFalse(history.facts().barred().contains(handler.account()), "seen by whom it is about");
            assertEquals(StaffRole.MANAGER, handler.posts().get(0).role());
        });
        if (!state.isClosed()) {
            assertTrue(
                    seeing.stream()
                            .flatMap(handler -> book.rules().moves(item, history, handler).stream())
                            .anyMatch(move -> move.isOpen() && move.transition().clock() == ClockEffect.STOP
                                    || move.isOpen() && move.transition().clock() == ClockEffect.START),
                    () -> "nobody can go on in " + state.id());
        }
        separation(walk);
        for (int at = 1; at < walk.events().size(); at++) {
            assertFalse(
                    walk.told()
                            .get(at - 1)
                            .facts()
                            .barred()
                            .contains(walk.events().get(at).actor()),
                    "handled by whom it is about");
        }
    }

    @Test
    void theWalksOfLettersComeEverywhere() {
        Rulebook book = Fixture.BOOK;
        Set<String> missed = new HashSet<>();
        letters().forEach(letter -> {
            Item item = book.catalog().item("north-letter-" + letter).orElseThrow();
            CaseProcess kind = book.processes().ofItem(item.id());
            kind.transitions().forEach(step -> missed.add(way(kind, step)));
            for (long seed = 1; seed <= 4L * WALKS; seed++) {
                CaseWalk walk = new CaseWalk(seed, book, item, kind);
                while (!walk.isOver()) {
                    walk.step();
                }
                walk.steps().stream().filter(Objects::nonNull).forEach(step -> missed.remove(way(kind, step)));
            }
        });
        assertEquals(Set.of(), missed);
    }

    private static String way(CaseProcess kind, Transition step) {
        return kind.id() + "/" + step.action() + (step.note() ? "" : "/" + step.to());
    }

    /** Otherwise the walks would say nothing of what they never come to. */
    @Test
    void theWalksComeEverywhere() {
        Set<String> reached = new HashSet<>();
        Set<String> done = new HashSet<>();
        kindsAndReviews().forEach(of -> {
            // Other walks for each of the reviews: some states are seldom come to.
            long before = 4L * WALKS * ((List<?>) of.get()[1]).size();
            for (long seed = before + 1; seed <= before + 4L * WALKS; seed++) {
                Rulebook book = book(REVIEWS.get((int) (seed % 3)), seed % 2 == 0);
                CaseProcess kind = book.processes().kind((String) of.get()[0]);
                CaseWalk walk = new CaseWalk(seed, book, Fixture.item("north-1"), kind);
                while (!walk.isOver()) {
                    walk.step();
                }
                walk.told().forEach(history -> reached.add(history.process() + "/" + history.state()));
                for (int at = 1; at < walk.events().size(); at++) {
                    done.add(walk.told().get(at).process() + "/"
                            + walk.events().get(at).action());
                }
            }
        });
        Set<String> states = new HashSet<>();
        Set<String> actions = new HashSet<>();
        Fixture.BOOK.processes().all().stream()
                .filter(kind -> !kind.isLetter())
                .forEach(kind -> kind.transitions().forEach(step -> {
                    if (!step.note()) {
                        states.add(kind.id() + "/" + step.to());
                    }
                    actions.add(kind.id() + "/" + step.action());
                }));
        assertEquals(states, reached);
        assertEquals(actions, done);
    }

    private static void check(CaseWalk walk, Rulebook book, Item item, List<StaffRole> review) {
        CaseHistory history = walk.history();
        CaseState state = book.processes().state(history.state());
        assertTrue(book.processes().kind(history.process()).transitions().stream()
                .anyMatch(step -> step.to().equals(state.id()) || step.from().contains(state.id())));
        Standing row = Standing.of(history, book);
        assertEquals(state.holder().code(), row.holder());
        assertEquals(state.holder() == Holder.NOBODY, row.closed() != null);
        assertEquals(walk.events().size(), history.position());
        clock(walk, history, book);
        if (state.isClosed()) {
            nothingMoves(walk, book, item);
        } else {
            somebodyCanGoOn(walk, book, item);
        }
        separation(walk);
        if (history.last().action().equals("approve") && state.id().equals("decided")) {
            assertEquals(review.size(), approvals(walk).size(), "approvals");
            assertEquals(review.size(), new HashSet<>(approvals(walk)).size(), "by as many people");
        }
    }

    private static void clock(CaseWalk walk, CaseHistory history, Rulebook book) {
        long open =
                history.pauses().stream().filter(pause -> pause.to() == null).count();
        boolean paused = history.state().equals("suspended");
        assertTrue(open <= 1, "two pauses are open");
        if (!book.processes().state(history.state()).isClosed()) {
            assertEquals(paused ? 1 : 0, open, "the clock stands where the case is suspended, and nowhere else");
        }
        assertTrue(extensions(walk) <= 1, "extended twice");
        assertDoesNotThrow(() -> book.deadline(history));
        boolean closedOrDecided = book.processes().state(history.state()).isClosed()
                || List.of("decided", "checking").contains(history.state());
        boolean started = history.accepted() != null;
        if (started && history.limit() != null && !closedOrDecided) {
            assertTrue(book.deadline(history) != null, "an open case that has a limit says how it ends");
        }
        if (closedOrDecided) {
            assertEquals(null, book.deadline(history), "no limit runs after the result");
        }
    }

    private static long extensions(CaseWalk walk) {
        return walk.events().stream()
                .filter(event -> event.action().equals("extend"))
                .count();
    }

    private static void nothingMoves(CaseWalk walk, Rulebook book, Item item) {
        walk.staff().forEach(handler -> assertEquals(List.of(), book.rules().moves(item, walk.history(), handler)));
        book.processes()
                .actions()
                .keySet()
                .forEach(action -> assertEquals(Optional.empty(), book.rules().applicantStep(walk.history(), action)));
    }

    /** Beyond what leaves a case where it is: a transfer, an extension, a note. */
    private static void somebodyCanGoOn(CaseWalk walk, Rulebook book, Item item) {
        assertTrue(
                walk.staff().stream()
                        .flatMap(handler -> book.rules().moves(item, walk.history(), handler).stream())
                        .filter(Move::isOpen)
                        .map(Move::transition)
                        .anyMatch(step -> step.review()
                                || !step.to().equals(walk.history().state())),
                () -> "nobody can go on in " + walk.history().state());
    }

    /** Whoever has accepted takes no step that is another's to take, and nobody takes part in the review at two levels. */
    private static void separation(CaseWalk walk) {
        Set<String> acceptors = new HashSet<>();
        Map<String, Integer> levels = new HashMap<>();
        for (int at = 1; at < walk.events().size(); at++) {
            Transition step = walk.steps().get(at);
            String actor = walk.events().get(at).actor();
            int level = walk.told().get(at - 1).reviewers().size();
            if (step.separate()) {
                assertFalse(acceptors.contains(actor), actor + " reviews own work");
                assertEquals(level, levels.getOrDefault(actor, level), actor + " reviews at two levels");
            }
            if (step.clock() == ClockEffect.START) {
                acceptors.add(actor);
            }
            if (step.review()) {
                levels.put(actor, level);
            }
        }
    }

    /** Who has approved since the case was last sent to the review. */
    private static List<String> approvals(CaseWalk walk) {
        List<String> approvals = new ArrayList<>();
        for (CaseEvent event : walk.events()) {
            if (event.action().equals("send-to-review") || event.action().equals("lead")) {
                approvals.clear();
            } else if (event.action().equals("approve")) {
                approvals.add(event.actor());
            }
        }
        return approvals;
    }

    private static void prefixesTellTheSame(CaseWalk walk, Rulebook book) {
        for (int length = 1; length <= walk.events().size(); length++) {
            List<CaseEvent> prefix = walk.events().subList(0, length);
            assertEquals(walk.told().get(length - 1), CaseHistory.of(book.processes(), prefix));
        }
    }

    /** The kinds of the content, with so many levels of review for both items, and a limit or none. */
    private static Rulebook book(List<StaffRole> review, boolean limited) {
        Processes all = Fixture.BOOK.processes();
        ProcessBasis basis = new ProcessBasis(null, null, Text.same("test"), "test", null);
        Map<String, ItemProcess> items = Map.of(
                "north-1", said("north-1", review, limited, basis), "north-2", said("north-2", review, limited, basis));
        return new Rulebook(
                Fixture.BOOK.catalog(),
                Fixture.BOOK.divisions(),
                new Processes(all.states(), all.actions(), all.kinds(), all.usual(), all.movesOffDays(), items),
                Fixture.BOOK.deadlines(),
                Fixture.BOOK.templates(),
                Fixture.BOOK.guides(),
                () -> new Services(
                        List.of(new Offer(Unit.ofPlace("north"), Set.of(ServiceKind.HOME_VISIT), List.of())),
                        List.of()));
    }

    /** Of every item papers may come later, commitments count, and one person may finish at once. */
    private static ItemProcess said(String item, List<StaffRole> review, boolean limited, ProcessBasis basis) {
        Map<String, List<Said<?>>> said = new HashMap<>(Map.of(
                "review", List.of(new Said<>(review, basis)),
                "later-paper", List.of(new Said<>(Text.same(CaseWalk.PAPER), basis)),
                "commitment", List.of(new Said<>(Text.same("promise"), basis)),
                "at-once", List.of(new Said<>(StaffRole.CHIEF_REPRESENTATIVE, basis))));
        if (limited) {
            said.put(
                    "promised", List.of(new Said<>(Limit.parse("5 working-days").orElseThrow(), basis)));
        }
        return ItemProcess.of(item, said);
    }

    private static List<Long> seeds() {
        Long given = Long.getLong("cases.seed");
        return given != null
                ? List.of(given)
                : Stream.iterate(1L, seed -> seed + 1).limit(WALKS).toList();
    }
}

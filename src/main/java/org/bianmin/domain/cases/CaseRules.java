package org.bianmin.domain.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseAction;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.ClockEffect;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.Processes;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.process.Transition;
import org.bianmin.content.service.Services;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.Move.Bar;

/** Who may do what to a case, and where it stands then. Asks nobody: all it goes by is handed in. */
public record CaseRules(Processes processes, Supplier<Services> services) {

    /** All that can be done to a case from where it stands by staff, in the order of its process, with the reason where not. */
    public List<Move> moves(Item item, CaseHistory history, Handler handler) {
        return steps(item, history)
                .filter(step -> !step.by().isEmpty())
                .map(step -> move(item, history, handler, step))
                .toList();
    }

    /** The steps that there are for this case: what nobody has said may be done so is none, nor is what waits for something else. */
    private Stream<Transition> steps(Item item, CaseHistory history) {
        CaseFacts facts = history.facts();
        CaseWishes wishes = history.wishes();
        List<Transition> steps = kind(history)
                .from(history.state())
                .filter(step ->
                        step.awaits() == null || facts.open(step.awaits()).isPresent())
                .filter(step -> step.ends() == null || facts.open(step.ends()).isPresent())
                .filter(step -> isSaid(processes.of(item.id()), step))
                .filter(step -> !processes.action(step.action()).asks(ActionInput.DEPARTMENT)
                        || !history.opinions().missing().isEmpty())
                .filter(step -> wishes.allows(step.action()) && isOffered(history, step))
                .toList();
        Set<String> awaited = steps.stream()
                .filter(step -> step.awaits() != null)
                .map(Transition::action)
                .collect(Collectors.toSet());
        return steps.stream().filter(step -> step.awaits() != null || !awaited.contains(step.action()));
    }

    /** A service is asked for only where the office has said that it offers any. */
    private boolean isOffered(CaseHistory history, Transition step) {
        return !step.action().equals(CaseWishes.ASK_SERVICE) || services.get().offersAny(history.unit());
    }

    /** Papers come later, commitments count and single persons finish cases only where a source or the office says so of the item. */
    private boolean isSaid(ItemProcess said, Transition step) {
        CaseAction action = processes.action(step.action());
        return (!action.asks(ActionInput.LATER) || !said.laterPapers().isEmpty())
                && (!action.asks(ActionInput.COMMITMENT) || said.commitment().isPresent())
                && (!step.isAtOnce() || said.atOnce().isPresent());
    }

    /** One action; empty where it cannot be done from where the case stands, by anybody on the staff. */
    public Optional<Move> move(Item item, CaseHistory history, Handler handler, String action) {
        return moves(item, history, handler).stream()
                .filter(move -> move.action().id().equals(action))
                .findFirst();
    }

    /** The step that the applicant may take; empty where there is none of that action. */
    public Optional<Transition> applicantStep(CaseHistory history, String action) {
        return kind(history)
                .step(history.state(), action)
                .filter(Transition::byApplicant)
                .filter(step -> history.wishes().allows(step.action()) && isOffered(history, step))
                .filter(step ->
                        step.ends() == null || history.facts().open(step.ends()).isPresent());
    }

    /** The state after a step: a review that has another level to go stays where it is. */
    public String stateAfter(CaseHistory history, String item, Transition step) {
        boolean more = step.review()
                && history.reviewers().size() + 1 < review(history, item).size();
        return more ? history.state() : step.to();
    }

    /** The roles that review a case, in order: as a source or the office says of its item, otherwise as its kind does. */
    public List<StaffRole> review(CaseHistory history, String item) {
        return processes.of(item).review().map(Said::value).orElse(kind(history).review());
    }

    private CaseProcess kind(CaseHistory history) {
        return processes.kind(history.process());
    }

    private Move move(Item item, CaseHistory history, Handler handler, Transition step) {
        CaseAction action = processes.action(step.action());
        List<Post> roles = handler.posts().stream()
                .filter(post -> step.by().contains(post.role()))
                .toList();
        if (roles.isEmpty()) {
            return barred(action, step, Bar.ROLE);
        }
        List<Post> here = roles.stream()
                .filter(post -> post.has(history) || step.atCollection() && post.collects(history))
                .toList();
        if (here.isEmpty()) {
            return barred(action, step, Bar.OFFICE);
        }
        List<Post> separate = here.stream()
                .filter(post -> !step.separate() || isSeparate(history, handler, post))
                .toList();
        if (separate.isEmpty()) {
            return barred(action, step, Bar.OWN_WORK);
        }
        Optional<Post> post = separate.stream()
                .filter(able -> isAble(able, item, history, step))
                .findFirst();
        if (post.isEmpty()) {
            return barred(action, step, step.review() ? Bar.LEVEL : isAgain(history, step) ? Bar.ONCE : Bar.TIER);
        }
        return proofBar(history, step)
                .or(() -> clockBar(history, step))
                .or(() -> opinionsBar(history, step))
                .map(bar -> barred(action, step, bar))
                .orElseGet(() -> new Move(action, step, null, post.get()));
    }

    /** Neither whoever acts nor whoever they stand in for, in this role or another, has had the case in their hands. */
    private static boolean isSeparate(CaseHistory history, Handler handler, Post post) {
        return history.isReviewable(handler.account())
                && handler.accounts().stream().noneMatch(history.acceptors()::contains)
                && (post.standsInFor() == null || history.isReviewable(post.standsInFor()));
    }

    /** Whether a role that does a step at this office does it for this case, as it stands. */
    private boolean isAble(Post post, Item item, CaseHistory history, Transition step) {
        if (step.review()) {
            List<StaffRole> levels = review(history, item.id());
            return post.role() == levels.get(Math.min(history.reviewers().size(), levels.size() - 1));
        }
        if (isAgain(history, step)) {
            return post.role() == StaffRole.MANAGER;
        }
        return step.clock() != ClockEffect.START
                || item.levels().isEmpty()
                || post.role().takesInAt().filter(item::isAt).isPresent();
    }

    private static boolean isAgain(CaseHistory history, Transition step) {
        return step.once() && history.latest(step.action()).isPresent();
    }

    private static Optional<Bar> proofBar(CaseHistory history, Transition step) {
        return step.alwaysNeedsProof() && !history.facts().isProven(step.proof())
                ? Optional.of(Bar.PROOF)
                : Optional.empty();
    }

    private static Optional<Bar> clockBar(CaseHistory history, Transition step) {
        if (step.clock() != ClockEffect.EXTEND) {
            return Optional.empty();
        }
        if (history.limit() == null) {
            return Optional.of(Bar.NO_LIMIT);
        }
        return history.extended() ? Optional.of(Bar.EXTENDED) : Optional.empty();
    }

    private static Optional<Bar> opinionsBar(CaseHistory history, Transition step) {
        return step.opinions() && !history.opinions().missing().isEmpty()
                ? Optional.of(Bar.OPINIONS)
                : Optional.empty();
    }

    private static Move barred(CaseAction action, Transition step, Bar bar) {
        return new Move(action, step, bar, null);
    }
}

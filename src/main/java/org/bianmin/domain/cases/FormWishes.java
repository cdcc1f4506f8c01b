package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.Transition;
import org.bianmin.content.service.Services.Offer;
import org.bianmin.domain.cases.internal.Derived;
import org.bianmin.domain.cases.internal.OfficeServices;
import org.bianmin.domain.cases.internal.SlotBook;
import org.bianmin.domain.cases.internal.SlotsGiven;
import org.bianmin.domain.cases.internal.WordsInput;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * A service that is asked for with the form itself. While the form is filled in, nobody knows yet which office its case reaches:
 * whatever any office of the place offers can be chosen, and handing in checks it against the office that was named.
 */
@ApplicationScoped
public class FormWishes {

    private final SlotBook slots;
    private final Intake intake;
    private final ApplicantWishes wishes;
    private final Clock clock;

    FormWishes(SlotBook slots, Intake intake, ApplicantWishes wishes, Clock clock) {
        this.slots = slots;
        this.intake = intake;
        this.wishes = wishes;
        this.clock = clock;
    }

    /**
     * A service that can be chosen.
     *
     * @param code {@code home-visit}, or {@code appointment@2027-01-09T09:00}
     * @param offices that offer it; none where the office of the whole place does
     * @param full whether it is a time that none of them has a place for any more
     */
    public record Offered(String code, List<Unit> offices, boolean full) {}

    /**
     * What was asked for.
     *
     * @param service the code that was chosen; empty for none
     * @param wish what has to be known for it
     */
    public record Asked(String service, String wish) {

        private Map<String, String> inputs() {
            return Map.of(ActionInput.SERVICE.code(), service, ActionInput.WISH.code(), wish);
        }
    }

    /** What the offices of its place offer for the cases of an item; none where its process knows no such step. */
    public List<Offered> offered(Rulebook book, Item item) {
        CaseProcess process = book.processes().ofItem(item.id());
        if (item.isLetter()
                || process.step(process.start(), CaseWishes.ASK_SERVICE)
                        .filter(Transition::byApplicant)
                        .isEmpty()) {
            return List.of();
        }
        Unit whole = Unit.ofPlace(item.jurisdiction());
        List<String> everywhere = of(book, whole);
        Map<Unit, List<String>> byOffice = new LinkedHashMap<>();
        book.services().offers().stream()
                .map(Offer::office)
                .filter(whole::covers)
                .forEach(office -> byOffice.computeIfAbsent(office, one -> of(book, one)));
        Set<String> codes = new LinkedHashSet<>(everywhere);
        byOffice.values().forEach(codes::addAll);
        BiPredicate<Unit, String> full = full(book, whole.place(), codes);
        List<Offered> offered = new ArrayList<>();
        for (String code : codes.stream().sorted(FormWishes::inOrder).toList()) {
            List<Unit> offices = byOffice.keySet().stream()
                    .filter(office -> byOffice.get(office).contains(code))
                    .toList();
            offered.add(new Offered(
                    code,
                    everywhere.contains(code) ? List.of() : offices,
                    (offices.isEmpty() ? List.of(whole) : offices)
                            .stream().allMatch(office -> full.test(office, code))));
        }
        return List.copyOf(offered);
    }

    /** Which of some services are times of which an office has no place left; what is no time has none to lose. */
    public BiPredicate<Unit, String> full(Rulebook book, String place, Collection<String> codes) {
        List<String> times =
                codes.stream().filter(FormWishes::isTime).map(FormWishes::time).toList();
        SlotsGiven given = times.isEmpty() ? SlotsGiven.none() : slots.given(place, times);
        LocalDate today = today();
        return (office, code) -> isTime(code) && given.isFull(book, office, time(code), today);
    }

    private static boolean isTime(String code) {
        return code.startsWith(OfficeServices.WITH_TIME);
    }

    private static String time(String code) {
        return code.substring(OfficeServices.WITH_TIME.length());
    }

    /**
     * Says what is wrong with what is asked for; an empty wish for nothing is right.
     *
     * @param answers to the form, which say which office its case reaches
     */
    public List<FieldError> check(Rulebook book, Item item, Map<String, String> answers, Asked asked) {
        String wish = asked.wish().strip();
        if (asked.service().isEmpty()) {
            return wish.isEmpty() ? List.of() : List.of(error(book, ActionInput.SERVICE, "error_form_wish"));
        }
        List<FieldError> errors = new ArrayList<>();
        Unit office = Derived.unit(book.formOf(item), item.jurisdiction(), answers);
        if (!of(book, office).contains(asked.service())) {
            errors.add(error(book, ActionInput.SERVICE, "error_form_service"));
        } else if (isTime(asked.service()) && !slots.isFree(book, office, time(asked.service()), today())) {
            errors.add(error(book, ActionInput.SERVICE, "error_move_slot"));
        }
        WordsInput.wrong(book, ActionInput.WISH, wish).ifPresent(errors::add);
        return errors;
    }

    /**
     * Records it with the case that the form has become, once.
     *
     * @return empty if it is recorded; otherwise what is wrong, as when the last place was given to somebody else a moment ago
     */
    public List<FieldError> ask(Rulebook book, Receipt receipt, Asked asked) {
        CaseLookup lookup = new CaseLookup(receipt.number(), receipt.lookupSecret());
        if (asked.service().isEmpty() || receipt.again() && isAsked(book, lookup)) {
            return List.of();
        }
        return wishes.take(book, lookup, CaseWishes.ASK_SERVICE, asked.inputs(), false);
    }

    /** Of two presses of one button the later finds what the earlier has asked for. */
    private boolean isAsked(Rulebook book, CaseLookup lookup) {
        CaseView found = intake.lookUp(book.catalog().messages(), lookup).found();
        return found == null
                || !CaseHistory.of(book.processes(), found.events())
                        .wishes()
                        .requests()
                        .isEmpty();
    }

    private List<String> of(Rulebook book, Unit office) {
        return new OfficeServices(book.services(), office, today()).offered();
    }

    private LocalDate today() {
        return ChinaTime.day(clock.instant());
    }

    /** Times come last, in order. */
    private static int inOrder(String one, String other) {
        boolean timed = one.startsWith(OfficeServices.WITH_TIME);
        return timed == other.startsWith(OfficeServices.WITH_TIME)
                ? one.compareTo(other)
                : Boolean.compare(timed, !timed);
    }

    private static FieldError error(Rulebook book, ActionInput input, String message) {
        return new FieldError(input.code(), book.catalog().messages().text(message));
    }
}

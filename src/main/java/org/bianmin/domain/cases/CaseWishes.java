package org.bianmin.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.process.Transition;
import org.bianmin.domain.cases.CaseEvent.Data;
import org.bianmin.ground.calendar.ChinaTime;

/**
 * What an applicant wants beside the decision, told from the events of the case: to be served first, to be helped by somebody, and
 * services such as an appointment.
 *
 * @param priority why the applicant is to be served first, as a code; null where nobody has said so, or it has been erased
 * @param first whether the applicant is to be served first
 * @param mandates all that were given (帮办代办), in order
 * @param requests all services that were asked for, in order
 */
public record CaseWishes(boolean first, String priority, List<Mandate> mandates, List<Request> requests) {

    /** Names somebody who may take steps for the applicant. */
    public static final String NAME_HELPER = "name-helper";

    /** Takes that back. */
    public static final String END_HELPER = "end-helper";

    /** Asks for a service. */
    public static final String ASK_SERVICE = "ask-service";

    /** Marks the applicant as to be served first. */
    public static final String MARK_PRIORITY = "mark-priority";

    /** Hands the result over. */
    public static final String DELIVER = "deliver";

    private static final String CONFIRM = "confirm-service";
    private static final String FINISH = "finish-service";
    private static final String DECLINE = "decline-service";

    /** For which steps of the applicant a mandate must say so, by the code of its scope; others are the applicant's alone. */
    private static final Map<String, String> SCOPES = Map.of(
            Supplement.GIVE,
            "papers",
            Supplement.GIVE_LATER,
            "papers",
            Supplement.ADD,
            "papers",
            Corrections.ANSWERS,
            "answers",
            ASK_SERVICE,
            "services",
            MARK_PRIORITY,
            "services",
            DELIVER,
            "collect",
            Intake.WITHDRAW,
            "withdraw");

    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    /** What has become of a service that was asked for. Its words are the messages {@code standing_…}. */
    public enum Standing {
        ASKED,
        CONFIRMED,
        DONE,
        DECLINED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A mandate.
     *
     * @param position the number of the event that gave it, by which steps name it
     * @param helper the name; empty once it has been erased
     * @param scope the codes of what the helper may do
     * @param evidence {@code paper}, or {@code said}: the applicant was there, or online with the code of the case, and said so
     * @param until the last day on which it holds
     * @param by the account of the member of staff who recorded it; null where the applicant gave it
     * @param ended the day on which it was taken back, or null
     */
    public record Mandate(
            int position,
            String helper,
            List<String> scope,
            String evidence,
            LocalDate until,
            String by,
            LocalDate ended) {

        public boolean isOpenOn(LocalDate day) {
            return ended == null && !day.isAfter(until);
        }

        /** The mobile number that stands with the name; empty where none does. */
        public Optional<String> mobile() {
            return MOBILE.matcher(helper).results().map(MatchResult::group).findFirst();
        }

        /** Whether the helper may take a step of the applicant on a day. */
        public boolean allows(String action, LocalDate day) {
            return isOpenOn(day) && scope.contains(SCOPES.getOrDefault(action, "nothing"));
        }
    }

    /**
     * A service that was asked for.
     *
     * @param position the number of the event that asked for it
     * @param kind the code of {@code ServiceKind}
     * @param slot the time that was chosen, or null
     * @param wish what has to be known for it, as the address or the hour; empty where it has been erased
     * @param said what the office has said of it last; empty where nothing, or it has been erased
     */
    public record Request(int position, String kind, String slot, String wish, Standing standing, String said) {

        public boolean isOpen() {
            return standing == Standing.ASKED || standing == Standing.CONFIRMED;
        }
    }

    public CaseWishes {
        mandates = List.copyOf(mandates);
        requests = List.copyOf(requests);
    }

    static CaseWishes of(List<CaseEvent> events) {
        boolean first = false;
        String priority = null;
        List<Mandate> mandates = new ArrayList<>();
        List<Request> requests = new ArrayList<>();
        for (CaseEvent event : events) {
            first |= event.data().containsKey(Data.FIRST);
            priority = event.words().getOrDefault(ActionInput.PRIORITY.code(), priority);
            switch (event.action()) {
                case NAME_HELPER -> mandates.add(mandate(event));
                case END_HELPER -> end(mandates, ChinaTime.day(event.at()));
                case ASK_SERVICE ->
                    requests.add(new Request(
                            event.position(),
                            event.data().get(Data.SERVICE),
                            event.data().get(Data.SLOT),
                            event.words().getOrDefault(ActionInput.WISH.code(), ""),
                            Standing.ASKED,
                            ""));
                case CONFIRM -> become(requests, event, Standing.CONFIRMED, ActionInput.ARRANGED);
                case FINISH -> become(requests, event, Standing.DONE, null);
                case DECLINE -> become(requests, event, Standing.DECLINED, ActionInput.REASON);
                default -> {
                    // Says nothing of what the applicant wants.
                }
            }
        }
        return new CaseWishes(first, priority, mandates, requests);
    }

    /** The mandate that holds on a day, the last where several do; empty where none does. A new one stands beside those before it. */
    public Optional<Mandate> openOn(LocalDate day) {
        return mandates.stream().filter(mandate -> mandate.isOpenOn(day)).reduce((one, other) -> other);
    }

    /** The mandate under which a helper may take a step of the applicant on a day, the last of several; empty where there is none. */
    public Optional<Mandate> letting(String action, LocalDate day) {
        return mandates.stream().filter(mandate -> mandate.allows(action, day)).reduce((one, other) -> other);
    }

    /** Whether a helper may take a step of the applicant on a day. */
    public boolean lets(String action, LocalDate day) {
        return letting(action, day).isPresent();
    }

    /** What the event of a step of the applicant says: what it ends, and under which mandate a helper takes it. */
    Map<String, String> dataOf(Transition step, boolean asHelper, LocalDate day) {
        Map<String, String> data = new HashMap<>();
        Optional.ofNullable(step.ends()).ifPresent(duty -> data.put(Data.ENDS, duty.code()));
        letting(step.action(), day)
                .filter(mandate -> asHelper)
                .ifPresent(mandate -> data.put(Data.MANDATE, String.valueOf(mandate.position())));
        return data;
    }

    /** The helper under whose mandate an event was done; empty where none was. */
    public Optional<Mandate> of(CaseEvent event) {
        return mandates.stream()
                .filter(mandate ->
                        String.valueOf(mandate.position()).equals(event.data().get(Data.MANDATE)))
                .findFirst();
    }

    /** The requests that the office has still to deal with. */
    public List<Request> open() {
        return requests.stream().filter(Request::isOpen).toList();
    }

    /** Whether a step is one that there is now: nothing is confirmed that was not asked for, nor ended that was not given. */
    boolean allows(String action) {
        return switch (action) {
            case CONFIRM -> requests.stream().anyMatch(request -> request.standing() == Standing.ASKED);
            case FINISH, DECLINE -> requests.stream().anyMatch(Request::isOpen);
            case END_HELPER -> mandates.stream().anyMatch(mandate -> mandate.ended() == null);
            case MARK_PRIORITY -> !first;
            default -> true;
        };
    }

    private static Mandate mandate(CaseEvent event) {
        return new Mandate(
                event.position(),
                event.words().getOrDefault(ActionInput.HELPER.code(), ""),
                List.of(event.data().getOrDefault(Data.SCOPE, "").split(" ")),
                event.data().get(Data.EVIDENCE),
                LocalDate.parse(event.data().get(Data.BY_DAY)),
                event.role().equals(CaseEvent.APPLICANT) ? null : event.actor(),
                null);
    }

    private static void end(List<Mandate> mandates, LocalDate day) {
        mandates.replaceAll(one -> one.ended() != null
                ? one
                : new Mandate(one.position(), one.helper(), one.scope(), one.evidence(), one.until(), one.by(), day));
    }

    private static void become(List<Request> requests, CaseEvent event, Standing standing, ActionInput said) {
        String position = event.data().get(Data.REQUEST);
        String words = said == null ? "" : event.words().getOrDefault(said.code(), "");
        requests.replaceAll(one -> String.valueOf(one.position()).equals(position)
                ? new Request(one.position(), one.kind(), one.slot(), one.wish(), standing, words)
                : one);
    }
}

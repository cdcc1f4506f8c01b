package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.StepOrder;
import org.bianmin.content.control.StepOrder.Posting;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.ObjectionMoved;
import org.bianmin.domain.cases.ObjectionReceived;
import org.bianmin.domain.cases.Objections;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.CaseNumber;

/**
 * Leads objections to public notices (公示异议) from the letters to the registers of the notices and back: one that names its notice stands
 * in the register by its number, so that the next step waits; how it was settled there answers the letter. A letter that is answered by whoever
 * handles it settles the entry, once no other objection stands open there; one that its writer opens again opens the entry again, unless
 * what comes after the notice has been done already. What the letter and its answer say stays with those who handle it.
 */
@ApplicationScoped
public class NoticeObjections {

    /** The number of a notice: that of its entry, and which of the notices of that entry it is, where there are several. */
    private static final Pattern NOTICE = Pattern.compile("no-([0-9]{1,18})(?:-([0-9]{1,3}))?");

    private static final Pattern LETTER = Pattern.compile("[A-Z]{2}X-\\d{8}-\\d{4,6}-\\d");

    /** One letter among the objections, as it is written there. */
    private static final Pattern ONE = Pattern.compile(LETTER + "（[^（）]*）");

    private static final String PARTED = "；";

    /** What stands between two of those marks; one within brackets parts nothing. */
    private static final Pattern PART = Pattern.compile("(?:（(?:[^（）]|（[^（）]*+）)*+）|[^；])++");

    private final Registers registers;
    private final FollowedEntries entries;
    private final Objections letters;
    private final ContentHolder content;
    private final Clock clock;

    NoticeObjections(
            Registers registers, FollowedEntries entries, Objections letters, ContentHolder content, Clock clock) {
        this.registers = registers;
        this.entries = entries;
        this.letters = letters;
        this.content = content;
        this.clock = clock;
    }

    void received(@Observes ObjectionReceived objection) {
        String words = objection.number() + "（" + today() + "）";
        follow(
                Actor.citizen(),
                objection.place(),
                objection.notice(),
                (register, posting, said) -> with(register, posting, said, words));
    }

    void moved(@Observes ObjectionMoved letter) {
        String again = letter.number() + "（" + today() + "，又提出）";
        String ended = letter.number() + "：" + letter.ended() + "（" + today() + "）";
        follow(
                letter.by(),
                letter.place(),
                letter.notice(),
                (register, posting, said) -> letter.ended() == null
                        ? with(register, posting, said, again)
                        : settled(posting, said, letter.number(), ended));
    }

    /** What an objection makes of the entry of its notice. */
    private interface Change {
        Map<String, String> of(Control register, Posting posting, Map<String, String> said);
    }

    private void follow(Actor by, String place, String notice, Change change) {
        Matcher number = NOTICE.matcher(notice.strip());
        if (!number.matches()) {
            return;
        }
        int which = number.group(2) == null ? 1 : Integer.parseInt(number.group(2));
        for (Control register : content.current().controls().ofPlace(place)) {
            posting(register, which)
                    .ifPresent(posting -> entries.follow(
                            by, register, Long.parseLong(number.group(1)), said -> change.of(register, posting, said)));
        }
    }

    private LocalDate today() {
        return ChinaTime.day(clock.instant());
    }

    /**
     * Changes an entry as {@link Registers#change} does; where that settles objections that came in as letters, these are answered.
     *
     * @param values null to take it out
     */
    @Transactional
    public Registers.Result change(
            Rulebook book, Control register, Handler handler, long id, int version, Map<String, String> values) {
        List<RegisterEntry> before = registers.versions(register, handler, id);
        if (!before.isEmpty()) {
            Map<String, String> typed = values == null ? Map.of() : values;
            postings(register).stream()
                    .map(Posting::objections)
                    .flatMap(field -> letters(said(before.get(0).values(), field) + PARTED + said(typed, field)))
                    .sorted(Comparator.comparing(CaseNumber::value))
                    .forEach(letters::hold);
        }
        Registers.Result result = registers.change(register, handler, id, version, values);
        if (result == Registers.Result.DONE && values != null && !before.isEmpty()) {
            RegisterEntry entry = before.get(0);
            for (Posting posting : postings(register)) {
                String settled = values.getOrDefault(posting.settledIn(), "");
                if (!settled.isBlank()
                        && said(entry.values(), posting.settledIn()).isBlank()) {
                    answer(book, register, handler, entry, values.getOrDefault(posting.objections(), ""), settled);
                }
            }
        }
        return result;
    }

    private void answer(
            Rulebook book, Control register, Handler handler, RegisterEntry entry, String objections, String settled) {
        Optional<Post> post = handler.posts().stream()
                .filter(one -> one.unit().covers(entry.unit()))
                .filter(one -> one.role() == register.kind().tasks()
                        || register.isKeptByCounters() && one.role().handlesCases())
                .findFirst();
        letters(objections)
                .forEach(
                        number -> post.ifPresent(one -> letters.settle(book, number, handler.account(), one, settled)));
    }

    /** The letters that objections name. */
    private static Stream<CaseNumber> letters(String objections) {
        return LETTER.matcher(objections)
                .results()
                .flatMap(found -> CaseNumber.parse(found.group()).stream())
                .distinct();
    }

    /** The entry with what has become of its last open letter; as it was while another objection stands open. */
    private Map<String, String> settled(Posting posting, Map<String, String> said, String number, String ended) {
        List<String> objections = PART.matcher(said(said, posting.objections()))
                .results()
                .map(MatchResult::group)
                .toList();
        int settled = IntStream.range(0, objections.size())
                .filter(index -> objections.get(index).startsWith("（"))
                .reduce(-1, (one, other) -> other);
        List<String> open = objections.subList(settled + 1, objections.size());
        Rulebook book = Rulebook.of(content.current());
        boolean last = open.stream().anyMatch(one -> one.startsWith(number))
                && open.stream()
                        .allMatch(one -> ONE.matcher(one).matches()
                                && letters(one).allMatch(letter -> letters.isClosed(book, letter)));
        return last && said(said, posting.settledIn()).isBlank()
                ? Stream.of(said, Map.of(posting.settledIn(), ended + earlier(open, number, ended)))
                        .flatMap(values -> values.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> other))
                : said;
    }

    /** Which other letters had ended before the last one, or how many where their numbers have no room. */
    private static String earlier(List<String> open, String last, String ended) {
        List<String> numbers = open.stream()
                .flatMap(NoticeObjections::letters)
                .map(CaseNumber::value)
                .filter(number -> !number.equals(last))
                .distinct()
                .toList();
        String all = "；此前已办结：" + String.join("、", numbers);
        if (numbers.isEmpty()) {
            return "";
        }
        return ended.length() + all.length() <= RegisterFault.LONGEST ? all : "；此前已办结 " + numbers.size() + " 件";
    }

    /**
     * The entry with one objection more; as it was where what comes after the notice has been done already. Where there is no room left, those
     * that were settled stand in its earlier versions only.
     */
    private static Map<String, String> with(Control register, Posting posting, Map<String, String> said, String words) {
        Map<String, String> after = new HashMap<>(said);
        String earlier = said(said, posting.objections());
        String settled = said(said, posting.settledIn());
        String all = Stream.of(earlier, settled.isBlank() ? "" : "（" + settled + "）", words)
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + PARTED + other)
                .orElse(words);
        boolean full = all.length() > RegisterFault.LONGEST && !settled.isBlank();
        after.put(posting.objections(), full ? words : all);
        after.put(posting.settledIn(), "");
        boolean early = said(said, posting.field()).isBlank();
        boolean late = register.order().flatMap(order -> order.breach(after)).isPresent()
                || !said(said, PostedList.PASSED_ON).isBlank();
        boolean tooLong = after.get(posting.objections()).length() > RegisterFault.LONGEST;
        return early || late || tooLong ? said : after;
    }

    private static Optional<Posting> posting(Control register, int which) {
        List<Posting> postings = postings(register);
        return which < 1 || which > postings.size()
                ? Optional.empty()
                : Optional.of(postings.get(which - 1)).filter(posting -> posting.objections() != null);
    }

    /** The notices of a register: those among its steps, or the one that it is all about. */
    private static List<Posting> postings(Control register) {
        return register.order()
                .map(StepOrder::postings)
                .orElseGet(() -> register.number(PostedList.DAYS)
                        .filter(days -> !register.fields().isEmpty())
                        .map(days -> List.of(PostedList.posting(days)))
                        .orElse(List.of()));
    }

    private static String said(Map<String, String> values, String field) {
        return field == null ? "" : values.getOrDefault(field, "");
    }
}

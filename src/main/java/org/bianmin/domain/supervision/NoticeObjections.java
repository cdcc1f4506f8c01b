package org.bianmin.domain.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.StepOrder;
import org.bianmin.content.control.StepOrder.Posting;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.cases.Handler.Post;
import org.bianmin.domain.cases.ObjectionReceived;
import org.bianmin.domain.cases.Objections;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.numbers.CaseNumber;

/**
 * Leads objections to public notices (公示异议) from the letters to the registers of the notices and back: one that names its notice stands
 * in the register by its number, so that the next step waits; how it was settled there answers the letter. What the letter says stays
 * with those who handle it.
 */
@ApplicationScoped
public class NoticeObjections {

    /** The number of a notice: that of its entry, and which of the notices of that entry it is, where there are several. */
    private static final Pattern NOTICE = Pattern.compile("no-([0-9]{1,18})(?:-([0-9]{1,3}))?");

    private static final Pattern LETTER = Pattern.compile("[A-Z]{2}X-\\d{8}-\\d{4,6}-\\d");

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
        Matcher number = NOTICE.matcher(objection.notice().strip());
        if (!number.matches()) {
            return;
        }
        int which = number.group(2) == null ? 1 : Integer.parseInt(number.group(2));
        String words = objection.number() + "（" + ChinaTime.day(clock.instant()) + "）";
        for (Control register : content.current().controls().ofPlace(objection.place())) {
            posting(register, which)
                    .ifPresent(posting -> entries.follow(
                            register, Long.parseLong(number.group(1)), said -> with(register, posting, said, words)));
        }
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
        LETTER.matcher(objections)
                .results()
                .flatMap(found -> CaseNumber.parse(found.group()).stream())
                .distinct()
                .forEach(
                        number -> post.ifPresent(one -> letters.settle(book, number, handler.account(), one, settled)));
    }

    /** The entry with one objection more; as it was where what comes after the notice has been done already. */
    private static Map<String, String> with(Control register, Posting posting, Map<String, String> said, String words) {
        Map<String, String> after = new HashMap<>(said);
        String earlier = said(said, posting.objections());
        String settled = said(said, posting.settledIn());
        after.put(
                posting.objections(),
                Stream.of(earlier, settled.isBlank() ? "" : "（" + settled + "）", words)
                        .filter(part -> !part.isBlank())
                        .reduce((one, other) -> one + "；" + other)
                        .orElse(words));
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

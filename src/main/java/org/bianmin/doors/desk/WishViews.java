package org.bianmin.doors.desk;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.CaseView;
import org.bianmin.domain.cases.CaseWishes;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.FormDraft;
import org.bianmin.domain.cases.FormDrafts;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.FormWishes;
import org.bianmin.domain.cases.OfferedServices;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WishWords;
import org.bianmin.doors.desk.WishesView.Offered;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** Shows the wishes of an applicant; what was refused is shown as it was typed, with what is wrong. */
@Singleton
class WishViews {

    private static final List<String> STEPS =
            List.of(CaseWishes.MARK_PRIORITY, CaseWishes.ASK_SERVICE, CaseWishes.NAME_HELPER, CaseWishes.END_HELPER);

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int ERROR = 3;

    /** What is kept in the cookie itself begins so; no key does. */
    private static final String LATE = "late:";

    private static final String BETWEEN = "\t";

    private final FormDrafts drafts;
    private final DeskCookies cookies;
    private final FormWishes asked;
    private final Clock clock;

    WishViews(FormDrafts drafts, DeskCookies cookies, FormWishes asked, Clock clock) {
        this.drafts = drafts;
        this.cookies = cookies;
        this.asked = asked;
        this.clock = clock;
    }

    /** The name of the cookie that leads from a step that was refused to the page on which it is shown again. */
    static String cookie(String number) {
        return "step-" + number;
    }

    /** The wishes of a case; null where its personal data have been erased. */
    WishesView of(Snapshot now, Rulebook book, CaseView found, Item item, HttpHeaders request, String helping) {
        if (found.erasedAt() != null || item == null) {
            return null;
        }
        CaseHistory history = CaseHistory.of(book.processes(), found.events());
        CaseWishes wishes = history.wishes();
        LocalDate today = ChinaTime.day(clock.instant());
        WishWords words = new WishWords(now.catalog().messages());
        List<String> codes = OfferedServices.of(book, history, today);
        BiPredicate<Unit, String> full = asked.full(book, history.unit().place(), codes);
        List<Offered> offered = codes.stream()
                .map(code -> new Offered(code, words.offered(code, full.test(history.unit(), code))))
                .toList();
        List<String> steps = STEPS.stream()
                .filter(step -> book.rules().applicantStep(history, step).isPresent())
                .filter(step -> !step.equals(CaseWishes.ASK_SERVICE) || !offered.isEmpty())
                .toList();
        Optional<List<String>> refused = lines(request, found.number());
        Map<String, String> typed =
                refused.map(lines -> lines.get(1)).map(this::typed).orElse(Map.of());
        return new WishesView(
                Stream.concat(
                                wishes.mandates().stream().map(words::mandate),
                                wishes.requests().stream().map(words::request))
                        .toList(),
                wishes.first(),
                wishes.openOn(today).isPresent(),
                steps,
                offered,
                book.services().clauses(item),
                refused.map(lines -> lines.get(0)).orElse(null),
                typed,
                helping,
                refused.map(WishViews::errors).orElse(Map.of()));
    }

    /** Why the last step was refused; empty where none was. */
    Optional<Text> refused(HttpHeaders request, String number) {
        return lines(request, number)
                .flatMap(lines -> errors(lines).values().stream().findFirst());
    }

    private Optional<List<String>> lines(HttpHeaders request, String number) {
        return cookies.read(request, cookie(number))
                .map(content -> List.of(content.split("\n", -1)))
                .filter(lines -> lines.size() > 1);
    }

    /** The header that leads to what was refused: it is kept as the answers to a half-filled form are, sealed and for a while. */
    String refuse(
            String number,
            Item item,
            Language language,
            String step,
            Map<String, String> typed,
            FormKey key,
            List<FieldError> errors) {
        drafts.save(key, item, language, typed);
        return keep(number, step, key.value(), errors);
    }

    /**
     * The header that keeps what came when the browser could no longer see the case. It stands in the cookie itself: nothing is stored for
     * a browser that may not see the case.
     */
    String late(String number, String step, Map<String, String> typed, Text why) {
        String kept = typed.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), line(one.getValue())))
                .collect(Collectors.joining(BETWEEN, LATE, ""));
        return keep(number, step, kept, List.of(new FieldError("step", why)));
    }

    private String keep(String number, String step, String kept, List<FieldError> errors) {
        List<String> lines = new ArrayList<>(List.of(step, kept));
        errors.forEach(error -> lines.addAll(List.of(
                error.field(),
                error.message().zh(),
                String.valueOf(error.message().en()))));
        return cookies.give(cookie(number), String.join("\n", lines), LIFE);
    }

    /** What was typed, from where it is kept. */
    private Map<String, String> typed(String kept) {
        if (!kept.startsWith(LATE)) {
            return FormKey.parse(kept)
                    .flatMap(drafts::find)
                    .map(FormDraft::answers)
                    .orElse(Map.of());
        }
        String[] parts = kept.substring(LATE.length()).split(BETWEEN, -1);
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            typed.put(parts[i], parts[i + 1].replace('\r', '\n'));
        }
        return typed;
    }

    /** A text in one line of the cookie. */
    private static String line(String text) {
        return RefusedAnswer.cut(text).replace("\r\n", "\n").replace('\n', '\r').replace(BETWEEN, " ");
    }

    private static Map<String, Text> errors(List<String> lines) {
        Map<String, Text> errors = new LinkedHashMap<>();
        for (int i = 2; i + 2 < lines.size(); i += ERROR) {
            errors.put(lines.get(i), new Text(lines.get(i + 1), lines.get(i + 2)));
        }
        return errors;
    }
}

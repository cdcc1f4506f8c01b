package org.bianmin.doors.desk;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.ActionInput;
import org.bianmin.content.service.ServiceKind;
import org.bianmin.domain.cases.CaseWishes;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.FormWishes;
import org.bianmin.domain.cases.FormWishes.Asked;
import org.bianmin.domain.cases.FormWishes.Offered;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.domain.cases.WishWords;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.page.ServiceChoices;
import org.bianmin.doors.page.ServiceChoices.Choice;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** The part of a form in which a service is asked for; kept with the answers, and recorded with the case. */
@Singleton
class FormServices {

    private final FormWishes wishes;
    private final WishViews views;
    private final SecureRandom random = new SecureRandom();

    FormServices(FormWishes wishes, WishViews views) {
        this.wishes = wishes;
        this.views = views;
    }

    /**
     * As it is shown.
     *
     * @param answers as they are kept
     * @param checked whether what is wrong is said
     */
    ServiceChoices view(Snapshot now, Item item, Map<String, String> answers, boolean checked) {
        Rulebook book = Rulebook.of(now);
        List<Offered> offered = wishes.offered(book, item);
        Asked asked = asked(answers);
        Map<String, Text> errors = (checked ? wishes.check(book, item, answers, asked) : List.<FieldError>of())
                .stream().collect(Collectors.toMap(FieldError::field, FieldError::message));
        boolean isThere =
                asked.service().isEmpty() || offered.stream().map(Offered::code).anyMatch(asked.service()::equals);
        return new ServiceChoices(
                offered.stream().map(one -> choice(book, one)).toList(),
                isThere ? asked.service() : "",
                asked.wish(),
                isThere ? errors.get(ActionInput.SERVICE.code()) : gone(book, asked.service()),
                errors.get(ActionInput.WISH.code()));
    }

    /** What is said of a service that was chosen while it was offered, as on a form that was kept, and is offered no more. */
    private static Text gone(Rulebook book, String code) {
        Messages messages = book.catalog().messages();
        return isKnown(code)
                ? messages.text("error_form_service_gone", "service", new WishWords(messages).offered(code))
                : messages.text("error_form_service");
    }

    private static boolean isKnown(String code) {
        return ServiceKind.of(code.replaceFirst("@\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$", ""))
                .isPresent();
    }

    /** What was typed into it, to be kept with the answers, whether or not it is offered still. */
    Map<String, String> typed(FormPost post) {
        String service = post.answer(ServiceChoices.SERVICE);
        String wish = post.words(ServiceChoices.WISH);
        return service.isEmpty() && wish.isBlank()
                ? Map.of()
                : Map.of(ServiceChoices.SERVICE, service, ServiceChoices.WISH, wish);
    }

    /** Whether what is asked for can be recorded with the case. */
    boolean isRight(Snapshot now, Item item, Map<String, String> answers) {
        return wishes.check(Rulebook.of(now), item, answers, asked(answers)).isEmpty();
    }

    /** Records it; empty, or the header that leads to what could not be recorded. */
    Optional<String> ask(Snapshot now, Item item, Language language, Receipt receipt, Map<String, String> answers) {
        Asked asked = asked(answers);
        List<FieldError> errors =
                receipt.lookupSecret() == null ? List.of() : wishes.ask(Rulebook.of(now), receipt, asked);
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> typed =
                Map.of(ActionInput.SERVICE.code(), asked.service(), ActionInput.WISH.code(), asked.wish());
        return Optional.of(views.refuse(
                receipt.number(), item, language, CaseWishes.ASK_SERVICE, typed, FormKey.draw(random), errors));
    }

    private static Asked asked(Map<String, String> answers) {
        return new Asked(
                answers.getOrDefault(ServiceChoices.SERVICE, ""), answers.getOrDefault(ServiceChoices.WISH, ""));
    }

    private static Choice choice(Rulebook book, Offered offered) {
        Text service = new WishWords(book.catalog().messages()).offered(offered.code(), offered.full());
        if (offered.offices().isEmpty()) {
            return new Choice(offered.code(), service);
        }
        List<Text> offices = offered.offices().stream()
                .map(office -> book.divisions().of(office.place()).name(office))
                .toList();
        Text named = new Text(
                offices.stream().map(Text::zh).collect(Collectors.joining("、")),
                offices.stream()
                        .map(one -> one.hasEnglish() ? one.en() : one.zh())
                        .collect(Collectors.joining(", ")));
        return new Choice(
                offered.code(),
                book.catalog()
                        .messages()
                        .text("form_service_of")
                        .with("service", service)
                        .with("office", named));
    }
}

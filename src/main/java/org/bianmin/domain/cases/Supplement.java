package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.internal.AttachmentCheck;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.domain.cases.internal.EventStore;
import org.bianmin.domain.cases.internal.ReceivedFile;
import org.bianmin.ground.brakes.Braked;
import org.bianmin.ground.brakes.Brakes;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.files.SealedFiles;
import org.bianmin.ground.files.StoredFile;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;

/**
 * The papers that an applicant gives after they were asked for (补正材料), while the case waits for them. The rules for files are those of
 * the form, counted anew for what is given now.
 */
@ApplicationScoped
public class Supplement {

    /** The step of the applicant with which a case goes on that waits for papers. */
    public static final String GIVE = "give-papers";

    /** The step of the applicant who gives those papers that were to come later (容缺材料). */
    public static final String GIVE_LATER = "give-later";

    /** The note of the applicant who changes the papers of an application that nobody has accepted yet. */
    public static final String ADD = "add-papers";

    private final Intake intake;
    private final CaseWork work;
    private final EventStore events;
    private final SealedFiles files;
    private final DataKeys keys;
    private final OperationLog log;
    private final Brakes brakes;

    Supplement(
            Intake intake,
            CaseWork work,
            EventStore events,
            SealedFiles files,
            DataKeys keys,
            OperationLog log,
            Brakes brakes) {
        this.intake = intake;
        this.work = work;
        this.events = events;
        this.files = files;
        this.keys = keys;
        this.log = log;
        this.brakes = brakes;
    }

    /** Papers that an applicant can give: with which step, and the event that asked for them. */
    public record Asked(String step, CaseEvent event) {}

    /** A case that takes papers, and the files that it has got since; all of them where nobody has accepted it yet. */
    private record Waiting(Case found, String step, Item item, DataKey key, List<StoredFile> given) {}

    /** What a case waits for; empty where it waits for no papers. */
    public static Optional<Asked> asked(Rulebook book, CaseHistory history) {
        if (book.rules().applicantStep(history, GIVE).isPresent()) {
            return Optional.of(new Asked(GIVE, history.arrival()));
        }
        return book.rules()
                .applicantStep(history, GIVE_LATER)
                .flatMap(step -> history.facts().open(step.ends()))
                .map(duty -> new Asked(GIVE_LATER, history.events().get(duty.opened() - 1)))
                .or(() -> book.rules()
                        .applicantStep(history, ADD)
                        .map(step -> new Asked(ADD, history.events().get(0))));
    }

    /** The files given since they were asked for; none where the case does not wait for any. */
    public List<StagedFile> given(Rulebook book, CaseLookup lookup) {
        List<StagedFile> given = new ArrayList<>();
        within(book, lookup, (number, waiting) -> {
            waiting.given().stream()
                    .map(file -> new StagedFile(file.id(), file.name(), file.mediaType(), file.size()))
                    .forEach(given::add);
            return List.of();
        });
        return given;
    }

    /**
     * Stores one file with the case, sealed with its data key.
     *
     * @return empty if it is stored; otherwise what is wrong
     */
    public List<FieldError> add(Rulebook book, CaseLookup lookup, Attachment file) {
        brakes.count(Braked.UPLOAD);
        return within(book, lookup, (number, waiting) -> {
            List<FieldError> errors = new AttachmentCheck(
                            book.formOf(waiting.item()).attachments(),
                            book.catalog().messages())
                    .errors(
                            List.of(file),
                            waiting.given().size(),
                            waiting.given().stream().mapToLong(StoredFile::size).sum());
            if (errors.isEmpty()) {
                ReceivedFile received = ReceivedFile.of(file);
                files.add(waiting.key(), received.name(), received.mediaType(), received.content());
                log.record(Actor.citizen(), Deed.of("case.paper-added", number.value()));
            }
            return errors;
        });
    }

    /** Takes a file away again that was given since they were asked for; does nothing where there is none of that id. */
    public void remove(Rulebook book, CaseLookup lookup, UUID file) {
        within(book, lookup, (number, waiting) -> {
            if (waiting.given().stream().anyMatch(given -> given.id().equals(file))) {
                files.remove(waiting.key().id(), file);
                log.record(Actor.citizen(), Deed.of("case.paper-removed", number.value()));
            }
            return List.of();
        });
    }

    /**
     * Says that all papers are given, so that the case goes on.
     *
     * @return empty if it does; otherwise why not
     */
    public List<FieldError> finish(Rulebook book, CaseLookup lookup) {
        return finish(book, lookup, false);
    }

    /** The same; a helper may do so only under a mandate. */
    public List<FieldError> finish(Rulebook book, CaseLookup lookup, boolean asHelper) {
        return within(book, lookup, (number, waiting) -> {
            if (waiting.given().isEmpty() && !waiting.step().equals(ADD)) {
                return error(book, "error_no_file");
            }
            return work.performForApplicant(book, number, waiting.step(), Map.of(), asHelper)
                    ? List.of()
                    : error(book, asHelper ? "error_mandate" : "error_not_waiting");
        });
    }

    private List<FieldError> within(
            Rulebook book, CaseLookup lookup, BiFunction<CaseNumber, Waiting, List<FieldError>> deed) {
        List<FieldError> errors = new ArrayList<>();
        CaseLookupResult result = intake.opened(book.catalog().messages(), lookup, seen -> {
            Case found = events.lock(seen.number).orElseThrow();
            errors.addAll(waiting(book, found)
                    .map(waiting -> deed.apply(new CaseNumber(found.number), waiting))
                    .orElseGet(() -> error(book, "error_not_waiting")));
            return intake.view(found);
        });
        return result.found() == null ? result.errors() : errors;
    }

    private Optional<Waiting> waiting(Rulebook book, Case found) {
        Optional<DataKey> key = keys.find(found.dataKey);
        CaseHistory history = CaseHistory.of(book.processes(), events.of(found.id, key));
        Optional<Item> item = book.catalog().itemOfCase(found.item);
        Optional<Asked> asked = asked(book, history);
        if (key.isEmpty() || item.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        List<StoredFile> given = files.of(key.get()).stream()
                .filter(file -> asked.get().step().equals(ADD)
                        || !file.storedAt().isBefore(asked.get().event().at()))
                .toList();
        return Optional.of(new Waiting(found, asked.get().step(), item.get(), key.get(), given));
    }

    private static List<FieldError> error(Rulebook book, String message) {
        Text words = book.catalog().messages().text(message);
        return List.of(new FieldError(AttachmentCheck.FIELD, words));
    }
}

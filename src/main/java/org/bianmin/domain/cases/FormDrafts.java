package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.internal.AttachmentCheck;
import org.bianmin.domain.cases.internal.DraftStore;
import org.bianmin.domain.cases.internal.ReceivedFile;
import org.bianmin.ground.brakes.Braked;
import org.bianmin.ground.brakes.Brakes;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.files.SealedFiles;
import org.bianmin.ground.files.StoredFile;
import org.bianmin.ground.text.Language;

/** Keeps what was typed and sent in a form until it is handed in, sealed with the form's own data key. */
@ApplicationScoped
public class FormDrafts {

    private final DraftStore store;
    private final SealedFiles files;
    private final Brakes brakes;

    FormDrafts(DraftStore store, SealedFiles files, Brakes brakes) {
        this.store = store;
        this.files = files;
        this.brakes = brakes;
    }

    /** The form of that key; empty where there is none, or it has been handed in. */
    @Transactional
    public Optional<FormDraft> find(FormKey key) {
        return store.find(key)
                .map(kept -> new FormDraft(
                        kept.item(),
                        kept.language(),
                        kept.answers(),
                        files.of(kept.key()).stream().map(FormDrafts::staged).toList()));
    }

    /**
     * Keeps the answers as typed; replaces those kept before, files stay. Does nothing where the form has been handed in.
     *
     * @param typed the answers to fields of the item's form
     */
    @Transactional
    public void save(FormKey key, Item item, Language language, Map<String, String> typed) {
        store.open(key, item.id(), language).ifPresent(draft -> store.keep(key, item.id(), language, draft, typed));
    }

    /**
     * Stores one file against the form, at once.
     *
     * @return empty if it is stored; otherwise what is wrong with it, as an error of the field {@code attachments}
     */
    @Transactional
    public List<FieldError> addFile(Catalog catalog, FormKey key, Item item, Language language, Attachment file) {
        brakes.count(Braked.UPLOAD);
        AttachmentCheck check = new AttachmentCheck(catalog.formOf(item).attachments(), catalog.messages());
        List<FieldError> alone = check.errors(List.of(file), 0, 0);
        if (!alone.isEmpty()) {
            return alone;
        }
        Optional<DataKey> draft = store.open(key, item.id(), language);
        if (draft.isEmpty()) {
            return List.of(
                    new FieldError(AttachmentCheck.FIELD, catalog.messages().text("error_handed_in")));
        }
        List<StoredFile> kept = files.of(draft.get());
        List<FieldError> errors = check.errors(
                List.of(file),
                kept.size(),
                kept.stream().mapToLong(StoredFile::size).sum());
        if (errors.isEmpty()) {
            ReceivedFile received = ReceivedFile.of(file);
            files.add(draft.get(), received.name(), received.mediaType(), received.content());
            store.touch(key);
        }
        return errors;
    }

    /** Takes a file of that form away again; does nothing where it has none of that id. */
    @Transactional
    public void removeFile(FormKey key, UUID file) {
        store.find(key).ifPresent(kept -> files.remove(kept.key().id(), file));
    }

    private static StagedFile staged(StoredFile file) {
        return new StagedFile(file.id(), file.name(), file.mediaType(), file.size());
    }
}

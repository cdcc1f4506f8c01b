package org.bianmin.domain.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.domain.cases.internal.CaseStore;
import org.bianmin.domain.cases.internal.SealedAnswers;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.files.SealedFiles;
import org.bianmin.ground.files.StoredFile;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;

/** The one way in which staff come to the personal data of a case. Every reading is logged in the transaction that reads. */
@ApplicationScoped
public class CaseReading {

    private final CaseStore cases;
    private final DataKeys keys;
    private final SealedFiles files;
    private final OperationLog log;

    CaseReading(CaseStore cases, DataKeys keys, SealedFiles files, OperationLog log) {
        this.cases = cases;
        this.keys = keys;
        this.files = files;
        this.log = log;
    }

    /**
     * Opens the answers and files of a case.
     *
     * @param purpose what they are needed for, in words, without personal data
     * @return empty if there is no such case
     */
    @Transactional
    public Optional<OpenCase> read(CaseNumber number, Actor actor, String purpose) {
        return read(number, actor, purpose, true);
    }

    /** The same with the names of the files and without their content, which {@link #file} reads. */
    @Transactional
    public Optional<OpenCase> readAnswers(CaseNumber number, Actor actor, String purpose) {
        return read(number, actor, purpose, false);
    }

    /**
     * Opens one file of a case.
     *
     * @param file from 1, in the order in which they came
     * @return empty if there is none
     */
    @Transactional
    public Optional<Attachment> file(CaseNumber number, int file, Actor actor, String purpose) {
        Optional<Attachment> found = cases.byNumber(number)
                .flatMap(one -> keys.find(one.dataKey))
                .flatMap(key -> files.of(key).stream()
                        .skip(file - 1L)
                        .findFirst()
                        .map(stored -> attachment(key, stored, true)));
        found.ifPresent(read ->
                log.record(actor, Deed.of("case.file-read", number.value()).because(purpose + ", file " + file)));
        return found;
    }

    private Optional<OpenCase> read(CaseNumber number, Actor actor, String purpose, boolean content) {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("a reading has a purpose");
        }
        Optional<Case> found = cases.byNumber(number);
        found.ifPresent(
                read -> log.record(actor, Deed.of("case.read", read.number).because(purpose)));
        return found.map(one -> open(one, content));
    }

    private OpenCase open(Case found, boolean content) {
        Optional<DataKey> key = keys.find(found.dataKey);
        Map<String, String> answers = key.filter(known -> found.answersSealed != null)
                .map(known -> SealedAnswers.open(known, SealedAnswers.OF_CASE, found.answersSealed))
                .orElse(Map.of());
        List<StoredFile> stored = key.map(files::of).orElse(List.of());
        return new OpenCase(
                found.number,
                found.item,
                found.receivedAt,
                answers,
                stored.stream()
                        .map(file -> attachment(key.orElseThrow(), file, content))
                        .toList(),
                stored.stream().map(StoredFile::storedAt).toList(),
                found.possibleDuplicate,
                found.erasedAt);
    }

    private Attachment attachment(DataKey key, StoredFile file, boolean content) {
        return new Attachment(file.name(), file.mediaType(), content ? files.content(key, file.id()) : null);
    }
}

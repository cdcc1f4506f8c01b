package org.bianmin.domain.cases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bianmin.domain.cases.internal.CaseStore;
import org.bianmin.domain.cases.internal.DraftStore;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.files.SealedFiles;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;

/**
 * Erases personal data: destroys the data key, and with it what is sealed anywhere, in backups too, and takes away answers,
 * files and the hashes by which a person's cases are found. The row of the case stays, and names nobody.
 */
@ApplicationScoped
public class CaseErasure {

    private static final int BATCH = 100;

    private final CaseStore cases;
    private final DraftStore drafts;
    private final DataKeys keys;
    private final SealedFiles files;
    private final OperationLog log;
    private final Clock clock;

    CaseErasure(CaseStore cases, DraftStore drafts, DataKeys keys, SealedFiles files, OperationLog log, Clock clock) {
        this.cases = cases;
        this.drafts = drafts;
        this.keys = keys;
        this.files = files;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Erases the personal data of one case, and logs it.
     *
     * @param why in words, without personal data
     * @return when they were erased, also if that was before; empty if there is no such case
     */
    @Transactional
    public Optional<Instant> erase(CaseNumber number, Actor by, String why) {
        if (why.isBlank()) {
            throw new IllegalArgumentException("an erasure has a reason");
        }
        Instant now = clock.instant();
        cases.erase(number, now).ifPresent(key -> {
            files.removeAll(key);
            keys.erase(key);
            log.record(by, Deed.of("case.erased", number.value()).because(why));
        });
        return cases.erasedAt(number);
    }

    /**
     * Erases the cases that were received longer ago than a period, each logged.
     *
     * @return how many
     */
    public int eraseReceivedBefore(Duration period, Actor by, String why) {
        Instant end = clock.instant().minus(period);
        return inBatches(() -> {
            var batch = cases.receivedBefore(end, BATCH);
            batch.forEach(number -> erase(number, by, why));
            return batch.size();
        });
    }

    /**
     * Erases the cases whose data key is gone already: a backup brought them back, and they had been erased since.
     *
     * @return how many
     */
    public int eraseThoseWithoutKey(Actor by, String why) {
        return inBatches(() -> {
            var batch = cases.withoutKey(BATCH);
            batch.forEach(number -> erase(number, by, why));
            return batch.size();
        });
    }

    /**
     * Erases forms that were not handed in, are kept under no number and have been left untouched for a period, with their files.
     *
     * @return how many
     */
    public int eraseDraftsUntouchedFor(Duration period) {
        return eraseUntouchedFor(period, false);
    }

    /**
     * Erases forms that are kept under a number and have been left untouched for a period, with their files.
     *
     * @return how many
     */
    public int eraseSavedFormsUntouchedFor(Duration period) {
        return eraseUntouchedFor(period, true);
    }

    private int eraseUntouchedFor(Duration period, boolean saved) {
        Instant end = clock.instant().minus(period);
        return inBatches(() -> {
            var batch = drafts.takeUntouchedSince(end, saved, BATCH);
            batch.forEach(key -> {
                files.removeAll(key);
                keys.forget(key);
            });
            return batch.size();
        });
    }

    /** Each batch in a transaction of its own, until one is empty. */
    private static int inBatches(Callable<Integer> erase) {
        int erased = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(erase);
            erased += batch;
        } while (batch > 0);
        return erased;
    }
}

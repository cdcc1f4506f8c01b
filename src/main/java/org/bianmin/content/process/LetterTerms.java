package org.bianmin.content.process;

import java.util.Optional;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.ground.calendar.Limit;

/**
 * Within which time letters of a kind are answered, each with the words of the regulations that say so; empty where they say nothing.
 *
 * @param told from the receipt, by when the writer is told what becomes of it
 * @param done from when it was taken on, by when it is done
 * @param more by how much that may be extended at most
 * @param asked from the answer, within which a review may be asked for (复查)
 * @param reviewed from when that was asked for, by when it is answered
 */
public record LetterTerms(
        Optional<Said<Limit>> told,
        Optional<Said<Limit>> done,
        Optional<Said<Limit>> more,
        Optional<Said<Limit>> asked,
        Optional<Said<Limit>> reviewed) {}

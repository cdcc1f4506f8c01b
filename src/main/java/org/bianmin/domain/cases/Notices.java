package org.bianmin.domain.cases;

import java.util.List;
import java.util.Optional;
import org.bianmin.domain.cases.internal.Case;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Text;

/** The notices (文书) of cases: issued with the event that calls for one, never changed, unreadable once the case is erased. */
public interface Notices {

    /**
     * Issues what the last event of a case calls for, if it calls for anything, in the transaction of that event.
     *
     * @param history the event included
     * @param key with which what it says is sealed
     */
    void issue(Rulebook book, Case found, CaseHistory history, DataKey key, Actor actor);

    /** The notices of a case, in the order in which they were issued. */
    List<IssuedNotice> of(CaseNumber number);

    /** What is known of a notice of that number; empty if none was issued. */
    Optional<NoticeCheck> check(String number);

    /**
     * What a notice says, as Markdown in both languages. For the applicant, who has proved to be one, or for staff who may see the
     * case; a reading by staff is logged.
     *
     * @return empty if there is no such notice, or its case has been erased
     */
    Optional<Text> text(String number, Actor reader);
}

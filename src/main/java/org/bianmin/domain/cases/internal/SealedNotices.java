package org.bianmin.domain.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.notice.NoticeTemplate;
import org.bianmin.domain.cases.CaseEvent;
import org.bianmin.domain.cases.CaseHistory;
import org.bianmin.domain.cases.IssuedNotice;
import org.bianmin.domain.cases.NoticeCheck;
import org.bianmin.domain.cases.Notices;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.crypto.DataKey;
import org.bianmin.ground.crypto.DataKeys;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Commitment;
import org.bianmin.ground.log.Deed;
import org.bianmin.ground.log.LogEntry;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.numbers.CaseNumber;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * Notices sealed with the data key of their case. The digest of each is salted and the salt sealed with the same key, so that nothing can
 * be tried against it once the case is erased; it stands in the operation log too.
 */
@ApplicationScoped
public class SealedNotices implements Notices {

    private static final String ISSUED = "notice.issued";

    private final NoticeStore store;
    private final DataKeys keys;
    private final OperationLog log;
    private final SecureRandom random = new SecureRandom();

    SealedNotices(NoticeStore store, DataKeys keys, OperationLog log) {
        this.store = store;
        this.keys = keys;
        this.log = log;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void issue(Rulebook book, Case found, CaseHistory history, DataKey key, Actor actor) {
        template(book, history).ifPresent(template -> {
            CaseEvent event = history.last();
            String number = IssuedNotice.number(found.number, store.count(found.id) + 1);
            Text says = template.fill(NoticeWords.of(book, found, history, key, number));
            Map<String, String> words = Map.of(Language.ZH.code(), says.zh(), Language.EN.code(), says.en());
            Commitment digest = Commitment.to(words, key, random);
            IssuedNotice notice = new IssuedNotice(
                    number,
                    event.position(),
                    template.kind(),
                    event.at(),
                    event.unit(),
                    HexFormat.of().formatHex(digest.hash()));
            store.add(found.id, notice, event.actor(), words, key, digest);
            log.record(actor, Deed.of(ISSUED, number).because(template.kind()).with(digest));
        });
    }

    /** The template of the last event; empty where it issues none, as a review that has another level to go. */
    private static Optional<NoticeTemplate> template(Rulebook book, CaseHistory history) {
        CaseEvent event = history.last();
        String kind = book.processes().action(event.action()).notice();
        if (kind == null || history.position() == 1) {
            return Optional.empty();
        }
        String before = history.events().get(history.events().size() - 2).state();
        return book.processes()
                .kind(history.process())
                .step(before, event.action())
                .filter(step -> step.to().equals(event.state()))
                .flatMap(step -> book.notices().of(kind));
    }

    @Override
    @Transactional
    public List<IssuedNotice> of(CaseNumber number) {
        return store.ofCase(number.value()).stream()
                .map(NoticeStore.Row::notice)
                .toList();
    }

    @Override
    @Transactional
    public Optional<NoticeCheck> check(String number) {
        return store.find(number).map(row -> {
            Optional<LogEntry> entry = log.of(number).stream()
                    .filter(one -> says(one, row.notice()))
                    .findFirst();
            return new NoticeCheck(
                    row.notice(),
                    row.item(),
                    entry.isPresent(),
                    entry.map(LogEntry::id).orElse(0L),
                    row.erasedAt());
        });
    }

    private static boolean says(LogEntry entry, IssuedNotice notice) {
        Deed deed = entry.deed();
        return deed.action().equals(ISSUED)
                && deed.commitment() != null
                && HexFormat.of().formatHex(deed.commitment().hash()).equals(notice.digest());
    }

    @Override
    @Transactional
    public Optional<Text> text(String number, Actor reader) {
        return store.find(number)
                .flatMap(row -> keys.find(row.dataKey()).map(key -> {
                    if (reader.role() != Actor.Role.CITIZEN) {
                        log.record(reader, Deed.of("notice.read", number));
                    }
                    Map<String, String> words = row.open(key);
                    return new Text(words.get(Language.ZH.code()), words.get(Language.EN.code()));
                }));
    }
}

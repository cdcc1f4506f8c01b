package org.bianmin.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.division.Unit;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.published.PublicDocument;
import org.bianmin.content.published.PublicKind;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.publication.Publications.Result;
import org.bianmin.domain.supervision.ControlRunner;
import org.bianmin.domain.supervision.Registers;
import org.bianmin.ground.log.OperationLog;
import org.bianmin.ground.text.Hash;
import org.bianmin.ground.text.Text;
import org.bianmin.support.PostgresResource;
import org.junit.jupiter.api.Test;

/** What was approved is public, once and as it was approved; nothing else is, whatever happens in between. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PublicationRunTest {

    private static final Handler MANAGER = Papers.somebody(StaffRole.MANAGER, Papers.PLACE);
    private static final Handler INSPECTOR = Papers.somebody(StaffRole.INSPECTOR, Papers.PLACE);
    private static final Handler KEEPER = Papers.somebody(StaffRole.MANAGER, Papers.PLACE);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MANY = 1000;

    @Inject
    ContentHolder content;

    @Inject
    ContentFolder folder;

    @Inject
    Registers registers;

    @Inject
    ControlRunner runner;

    @Inject
    PublicationRun run;

    @Inject
    Publications publications;

    @Inject
    OperationLog log;

    @Test
    void aNoticeIsPreparedOnceApprovedWrittenAndTakenBack() throws IOException {
        StoredPublication notice = notice("2026-11-20");
        assertEquals(0, run.run(content.current()).prepared(), "nothing has changed");
        Path file = folder.path(notice.document().file());
        assertFalse(Files.exists(file), "nobody has approved it");

        assertEquals(
                Result.BARRED, publications.approve(content.current(), INSPECTOR, notice.id(), notice.hash(), null));
        assertEquals(Result.CHANGED, publications.approve(content.current(), MANAGER, notice.id(), "another", null));
        assertEquals(
                Result.PERSONAL,
                publications.approve(
                        content.current(), MANAGER, notice.id(), notice.hash(), new Text("找王五，13800138000", null)));
        assertEquals(
                Result.DONE,
                publications.approve(
                        content.current(),
                        MANAGER,
                        notice.id(),
                        notice.hash(),
                        new Text("到村委会提出。", "At the village.")));
        assertEquals(1, run.write());
        assertEquals(0, run.write(), "it is there");
        String text = Files.readString(file);
        assertTrue(text.contains("到村委会提出。"), text);
        String hash = HexFormat.of().formatHex(Hash.sha256(text));
        assertEquals(
                List.of(hash + " " + MANAGER.account()),
                Papers.column(
                        "select encode(digest, 'hex') || ' ' || approved_by from publication where id = ? and written_at is not null",
                        notice.id()));
        assertTrue(log.of(notice.document().file() + " " + hash).stream()
                .anyMatch(entry -> entry.deed().action().equals("publication.approve")));
        assertEquals(0, run.run(content.current()).prepared(), "it says the same as what is public");

        assertEquals(Result.BARRED, publications.withdraw(INSPECTOR, notice.id()));
        assertEquals(Result.DONE, publications.withdraw(MANAGER, notice.id()));
        assertEquals(1, run.write());
        assertFalse(Files.exists(file));
        assertEquals(1, run.run(content.current()).prepared(), "it may be approved again");
    }

    @Test
    void anObjectionThatCameSinceIsNotApprovedUnseen() throws IOException {
        StoredPublication notice = notice("2026-11-12");
        change(notice, Map.of("名单", "低保", "公示开始日", "2026-11-12", "异议", "李四说不实"));
        assertEquals(
                Result.CHANGED,
                publications.approve(content.current(), MANAGER, notice.id(), notice.hash(), null),
                "the schedule has not run since");
        StoredPublication now = publications.one(MANAGER, notice.id()).orElseThrow();
        assertEquals(
                PublicDocument.Objections.OPEN, now.document().notice().objections(), "and shows it to who asks again");
        assertEquals(Result.DONE, publications.approve(content.current(), MANAGER, now.id(), now.hash(), null));
        run.write();
        assertTrue(Files.readString(folder.path(notice.document().file())).contains("\"open\""));
    }

    @Test
    void whatIsNotPostedAnyMoreIsNotApproved() {
        StoredPublication notice = notice("2026-11-13");
        change(notice, null);
        assertEquals(Result.GONE, publications.approve(content.current(), MANAGER, notice.id(), notice.hash(), null));
        assertTrue(publications.one(MANAGER, notice.id()).isEmpty());
    }

    @Test
    void whoHasWrittenTheEntryDoesNotApproveItsNotice() {
        StoredPublication notice = notice("2026-11-14");
        assertEquals(Result.BARRED, publications.approve(content.current(), KEEPER, notice.id(), notice.hash(), null));
        Handler second = Papers.somebody(StaffRole.MANAGER, Papers.PLACE);
        registers.change(
                Papers.lists(content.current()), second, entry(notice), 1, Map.of("名单", "低保四户", "公示开始日", "2026-11-14"));
        StoredPublication now = publications.one(second, notice.id()).orElseThrow();
        assertEquals(
                Result.BARRED,
                publications.approve(content.current(), second, notice.id(), now.hash(), null),
                "nor who has only corrected it");
        assertEquals(Result.DONE, publications.approve(content.current(), MANAGER, notice.id(), now.hash(), null));
    }

    @Test
    void aFormThatIsSentTwiceMakesOneAnnouncement() {
        Text title = new Text("公告" + UUID.randomUUID(), null);
        FormKey key = FormKey.draw(RANDOM);
        Publications.Draft draft = new Publications.Draft(Papers.PLACE, null, title, new Text("内容", null));
        assertEquals(Result.DONE, publications.prepare(MANAGER, key, draft));
        assertEquals(Result.DONE, publications.prepare(MANAGER, key, draft));
        assertEquals(
                1,
                publications.seen(MANAGER, true, MANY).stream()
                        .filter(one -> one.document().title().equals(title))
                        .count());
    }

    @Test
    void anEnglishTitleIsNoLongerThanAChineseOne() {
        Text title = new Text("公告", "x".repeat(WordsCheck.LONGEST_TITLE + 1));
        assertEquals(
                Result.TOO_LONG,
                publications.prepare(
                        MANAGER,
                        FormKey.draw(RANDOM),
                        new Publications.Draft(Papers.PLACE, null, title, new Text("内容", null))));
    }

    private void change(StoredPublication notice, Map<String, String> values) {
        assertEquals(
                Registers.Result.DONE,
                registers.change(Papers.lists(content.current()), KEEPER, entry(notice), 1, values));
    }

    private static long entry(StoredPublication notice) {
        return Long.parseLong(notice.document().period().substring("no-".length()));
    }

    @Test
    void whatChangesIsPreparedAnewAndTheOldStaysUntilThen() throws IOException {
        StoredPublication first = notice("2026-11-10");
        publications.approve(content.current(), MANAGER, first.id(), first.hash(), null);
        run.write();
        Path file = folder.path(first.document().file());
        String before = Files.readString(file);
        change(first, Map.of("名单", "低保", "公示开始日", "2026-11-10", "异议", "李四说不实"));
        assertEquals(1, run.run(content.current()).prepared());
        assertEquals(before, Files.readString(file));
        StoredPublication second = waiting(first.document().file());
        assertEquals(2, second.version());
        publications.approve(content.current(), MANAGER, second.id(), second.hash(), null);
        run.write();
        assertTrue(Files.readString(file).contains("\"open\""));
        assertFalse(Files.readString(file).contains("李四"));
    }

    @Test
    void theNumberOfAnAnnouncementIsNotGivenToAnother() {
        announce("甲");
        announce("乙");
        assertEquals(Result.DONE, publications.discard(MANAGER, titled("甲").id()));
        announce("丙");
        assertNotEquals(titled("乙").document().period(), titled("丙").document().period());
        assertEquals(Result.DONE, publications.discard(MANAGER, titled("乙").id()));
        assertEquals(Result.DONE, publications.discard(MANAGER, titled("丙").id()));
    }

    private void announce(String title) {
        Text said = new Text(title, null);
        assertEquals(
                Result.DONE,
                publications.prepare(
                        MANAGER, FormKey.draw(RANDOM), new Publications.Draft(Papers.PLACE, null, said, said)));
    }

    private StoredPublication titled(String title) {
        return publications.seen(MANAGER, true, MANY).stream()
                .filter(one -> one.document().title().zh().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatSomebodyWritesIsApprovedBySomebodyElse() {
        Text title = new Text("举报电话", null);
        Text words = new Text("0898-63820000", null);
        assertEquals(
                Result.UNKNOWN,
                publications.prepare(
                        Papers.somebody(StaffRole.TOWN_WINDOW, Papers.PLACE),
                        FormKey.draw(RANDOM),
                        new Publications.Draft(Papers.PLACE, null, title, words)));
        assertEquals(
                Result.PERSONAL,
                publications.prepare(
                        MANAGER,
                        FormKey.draw(RANDOM),
                        new Publications.Draft(Papers.PLACE, null, title, new Text("11010519491231002X", null))));
        assertEquals(
                Result.TOO_LONG,
                publications.prepare(
                        MANAGER,
                        FormKey.draw(RANDOM),
                        new Publications.Draft(
                                Papers.PLACE, null, new Text("长".repeat(WordsCheck.LONGEST_TITLE + 1), null), words)));
        assertEquals(
                Result.DONE,
                publications.prepare(
                        MANAGER, FormKey.draw(RANDOM), new Publications.Draft(Papers.PLACE, null, title, words)));
        StoredPublication own = publications.seen(MANAGER, true, MANY).stream()
                .filter(one -> one.preparedBy().equals(MANAGER.account()))
                .findFirst()
                .orElseThrow();
        run.run(content.current());
        assertEquals(Result.BARRED, publications.approve(content.current(), MANAGER, own.id(), own.hash(), null));
        assertThrows(
                SQLException.class,
                () -> Papers.execute(
                        "update publication set approved_at = now(), approved_by = prepared_by where id = ?",
                        own.id()));
        Handler other = Papers.somebody(StaffRole.MANAGER, Papers.PLACE);
        assertEquals(
                Result.DONE,
                publications.approve(content.current(), other, own.id(), own.hash(), new Text("别的话", null)));
        run.write();
        assertTrue(Files.exists(folder.path(own.document().file())));
        assertFalse(publications
                .one(MANAGER, own.id())
                .orElseThrow()
                .document()
                .words()
                .zh()
                .contains("别的话"));
        for (String change : List.of(
                "update publication set body = body || ' ' where id = ?",
                "update publication set approved_by = 'x' where id = ?",
                "delete from publication where id = ?")) {
            assertThrows(SQLException.class, () -> Papers.execute(change, own.id()), change);
        }
        assertEquals(Result.BARRED, publications.discard(MANAGER, own.id()));
    }

    @Test
    void whoeverIsKilledHalfWayLeavesWhatTheNextRunPutsRight() throws IOException {
        StoredPublication notice = notice("2026-11-15");
        Path file = folder.path(notice.document().file());
        publications.approve(content.current(), MANAGER, notice.id(), notice.hash(), null);
        // Where the file is to be stands a folder with something in it: the run fails on it.
        Files.createDirectories(file.resolve("in the way"));
        assertThrows(RuntimeException.class, () -> run.write());
        assertEquals(
                StoredPublication.State.APPROVED,
                publications.one(MANAGER, notice.id()).orElseThrow().state());
        Files.delete(file.resolve("in the way"));
        Files.delete(file);
        // Half a file beside it, and none under its name.
        Path beside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.writeString(beside, "{ \"place\" : ");
        run.write();
        String whole = Files.readString(file);
        assertFalse(Files.exists(beside));
        assertEquals(
                StoredPublication.State.PUBLIC,
                publications.one(MANAGER, notice.id()).orElseThrow().state());
        // The file was written, and the row does not say so.
        Papers.column("update publication set written_at = null where id = ? returning id::text", notice.id());
        assertEquals(0, run.write());
        assertEquals(
                StoredPublication.State.PUBLIC,
                publications.one(MANAGER, notice.id()).orElseThrow().state());
        // Somebody has edited the file.
        Files.writeString(file, whole.replace("\"days\" : 7", "\"days\" : 1"));
        assertEquals(1, run.write());
        assertEquals(whole, Files.readString(file));
    }

    @Test
    void severalAtOnceDoItOnce() throws Exception {
        registers.add(
                Papers.lists(content.current()),
                MANAGER,
                Papers.PLACE,
                Map.of("名单", UUID.randomUUID().toString(), "公示开始日", "2026-11-25"));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<PublicationRun.Done>> runs = IntStream.range(0, 4)
                    .mapToObj(n -> pool.submit(() -> run.run(content.current())))
                    .toList();
            for (Future<PublicationRun.Done> one : runs) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(
                List.of(),
                Papers.column(
                        "select file from (select concat_ws('/', place, kind, period) as file, count(*) as waiting"
                                + " from publication where approved_at is null group by 1) as every where waiting > 1"));
    }

    @Test
    void numbersAndTimesOfRunsArePreparedOfWhatRan() {
        runner.run(content.current(), Instant.MAX);
        run.run(content.current());
        Handler east = Papers.somebody(StaffRole.MANAGER, Unit.ofPlace("east"));
        StoredPublication runs = publications.seen(east, true, MANY).stream()
                .filter(one -> one.document().kind() == PublicKind.RUNS)
                .findFirst()
                .orElseThrow();
        assertTrue(runs.document().runs().stream()
                .anyMatch(one -> one.control().equals("sampling-east-1")
                        && one.lastRun() != null
                        && one.nextDue() != null
                        && one.clauses().equals(List.of(1))));
        assertTrue(publications.seen(MANAGER, true, MANY).stream()
                .allMatch(one -> one.document().place().equals("north")));
    }

    @Test
    void aNoticeAmongTheStepsOfAMatterIsCalledWhatTheContentSays() {
        String register = "ordered-steps-north";
        registers.add(
                content.current().controls().control(register).orElseThrow(),
                MANAGER,
                Papers.PLACE,
                Map.of("事项", "十一月的补贴", "审核日期", "2026-11-02", "公示开始日", "2026-11-03"));
        run.run(content.current());
        String entry = Papers.column("select max(id)::text from register_entry where register = ?", register)
                .get(0);
        PublicDocument notice =
                waiting("published/north/notice/no-" + entry + "-1.json").document();
        assertEquals(new Text("公示的补贴", "Subsidies posted"), notice.title());
    }

    private StoredPublication notice(String posted) {
        registers.add(Papers.lists(content.current()), KEEPER, Papers.VILLAGE, Map.of("名单", "张三等三户", "公示开始日", posted));
        run.run(content.current());
        String entry = Papers.column("select max(id)::text from register_entry where register = ?", Papers.LISTS)
                .get(0);
        return waiting("published/north/notice/no-" + entry + ".json");
    }

    private StoredPublication waiting(String file) {
        return publications.seen(MANAGER, true, MANY).stream()
                .filter(one -> one.document().file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}

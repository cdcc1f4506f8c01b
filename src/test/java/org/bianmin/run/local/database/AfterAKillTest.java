package org.bianmin.run.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The desk's own database is on its feet again, whatever has been killed. */
class AfterAKillTest extends RunFolder {

    @Test
    void aServerThatOutlivedItsDeskIsStoppedByTheNextStart() throws Exception {
        OwnServer orphan = OwnServer.in(home);
        orphan.start();
        long first = orphan.process().pid();
        try (LocalDatabase database = start();
                Connection connection = desk(database)) {
            assertEquals("1", value(connection, "select 1"));
            assertEquals(
                    false, ProcessHandle.of(first).map(ProcessHandle::isAlive).orElse(false));
        }
        assertEquals(List.of(), ServerProcesses.of(OwnServer.data(home)));
    }

    @Test
    void aMarkThatNamesAStrangersProcessHindersNothingAndNobodyIsKilled() throws Exception {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "600")
                .directory(home.resolve("postgres").toFile())
                .start();
        try {
            for (long pid : List.of(stranger.pid(), ProcessHandle.current().pid(), 1L, 4_000_000L)) {
                Files.writeString(
                        home.resolve("postgres/postmaster.pid"),
                        pid + "\n" + home.resolve("postgres") + "\n1\n5432\n\n127.0.0.1\n   1   1\nready   \n");
                try (LocalDatabase database = start();
                        Connection connection = desk(database)) {
                    assertEquals("1", value(connection, "select 1"));
                }
            }
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aServerThatDiesUnderTheDeskIsStartedAgainAtTheSameAddress() throws Exception {
        CountDownLatch recovered = new CountDownLatch(2);
        AtomicInteger givenUp = new AtomicInteger();
        try (LocalDatabase database = start()) {
            database.keepUp(recovered::countDown, givenUp::incrementAndGet);
            while (recovered.getCount() > 0) {
                long left = recovered.getCount();
                long pid =
                        PostmasterFile.read(OwnServer.data(home)).orElseThrow().pid();
                ProcessHandle.of(pid).orElseThrow().destroyForcibly();
                while (recovered.getCount() == left) {
                    Thread.sleep(20);
                }
                try (Connection connection = desk(database)) {
                    assertEquals("1", value(connection, "select 1"));
                }
            }
        }
        assertEquals(0, givenUp.get());
        assertEquals(List.of(), ServerProcesses.of(OwnServer.data(home)));
    }

    @Test
    void aServerThatDoesNotStayUpEndsTheDesk() throws Exception {
        CountDownLatch givenUp = new CountDownLatch(1);
        try (LocalDatabase database = start()) {
            database.keepUp(() -> {}, givenUp::countDown);
            Files.delete(home.resolve("postgres/global/pg_control"));
            ProcessHandle.of(PostmasterFile.read(OwnServer.data(home))
                            .orElseThrow()
                            .pid())
                    .orElseThrow()
                    .destroyForcibly();
            givenUp.await();
        }
    }
}

package org.bianmin.run.local.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps the database from starting is told as what it is, in both languages, with its place. */
class TroubleTest {

    private static final Path PLACE = Path.of("/var/lib/bianmin");

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "磁盘已满", "disk is full"),
                Arguments.of(new FileSystemException("/x", null, "Disk quota exceeded"), "磁盘已满", "disk is full"),
                Arguments.of(new FileSystemException("/x", null, "Read-only file system"), "只读", "read-only"),
                Arguments.of(new AccessDeniedException("/x"), "没有权限", "no right"),
                Arguments.of(
                        new IOException("Cannot run program \"initdb\": error=8, Exec format error"),
                        "不能在这台机器上运行",
                        "does not run on this machine"),
                Arguments.of(new IOException("something else"), "something else", "something else"));
    }

    static Stream<Arguments> lastWords() {
        return Stream.of(
                Arguments.of(
                        "creating directory … ok\ninitdb: error: could not write file \"pg_wal/x\": No space left on device",
                        "磁盘已满",
                        "disk is full"),
                Arguments.of(
                        "FATAL:  database files are incompatible with server\nDETAIL: initialized by version 17",
                        "另一个版本",
                        "another version"),
                Arguments.of(
                        "FATAL:  data directory \"/x\" has wrong ownership\nHINT: The server must be started by its owner",
                        "没有权限",
                        "no right"),
                Arguments.of(
                        "postgres: error while loading shared libraries: libcrypto.so.1.1: cannot open",
                        "不能在这台机器上运行",
                        "does not run on this machine"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureToReadOrWrite(IOException failure, String zh, String en) {
        told(Trouble.of(failure, PLACE), zh, en);
    }

    @ParameterizedTest
    @MethodSource("lastWords")
    void theLastWordsOfAProgram(String words, String zh, String en) {
        told(Trouble.of(words, PLACE, null), zh, en);
    }

    private static void told(CannotStartException trouble, String zh, String en) {
        String[] lines = trouble.getMessage().split("\n");
        assertTrue(lines.length == 2, trouble::getMessage);
        assertTrue(lines[0].contains(zh), lines[0]);
        assertTrue(lines[1].contains(en), lines[1]);
    }
}

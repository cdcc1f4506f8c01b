package org.bianmin.run.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CommandFailureTest {

    private final StringWriter told = new StringWriter();

    @Test
    void aFullDiskIsToldInBothLanguages() {
        assertTrue(tell(new UncheckedIOException(new IOException("No space left on device"))));
        assertTrue(told.toString().contains("读写失败（No space left on device）。请检查磁盘空间。"), told::toString);
        assertTrue(
                told.toString().contains("failed (No space left on device). Check the space on the disk."),
                told::toString);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        assertTrue(tell(new IllegalStateException(new UncheckedIOException(new AccessDeniedException("/srv/site")))));
        assertTrue(told.toString().contains("「/srv/site」"), told::toString);
        assertTrue(told.toString().contains("\"/srv/site\" cannot be read or written"), told::toString);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNoFullDisk() {
        assertTrue(tell(new IllegalStateException(new ConnectException("Connection refused"))));
        assertTrue(told.toString().contains("The database does not answer"), told::toString);
        assertFalse(told.toString().contains("disk"), told::toString);
    }

    @Test
    void aDatabaseThatNoDeskHasPreparedIsSaidToBeOne() {
        assertTrue(tell(new IllegalStateException(
                new SQLException("ERROR: relation \"staff_account\" does not exist", "42P01"))));
        assertTrue(told.toString().contains("Start the desk once"), told::toString);
        assertFalse(
                tell(new IllegalStateException(new SQLException("ERROR: deadlock detected", "40P01"))),
                "no more than that");
    }

    @Test
    void whatNobodyForesawIsNotTold() {
        assertFalse(tell(new IllegalStateException("two pages are called index.html")));
        assertEquals("", told.toString());
    }

    private boolean tell(Throwable failure) {
        return CommandFailure.tell(failure, new PrintWriter(told));
    }
}

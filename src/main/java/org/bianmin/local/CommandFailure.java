package org.bianmin.local;

import java.io.PrintWriter;
import org.bianmin.catalog.MissingMessageException;
import org.bianmin.catalog.read.BrokenContentException;
import picocli.CommandLine;

/** Tells a clerk what is wrong in words; a stack trace is for what nobody foresaw. */
final class CommandFailure implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (!tell(failure, command.getErr())) {
            throw failure;
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Whether it is something that a clerk can mend; it has been told then. */
    static boolean tell(Throwable failure, PrintWriter err) {
        Throwable cause = cause(failure);
        if (cause == null) {
            return false;
        }
        err.println(cause.getMessage());
        err.println(
                cause instanceof BrokenContentException
                        ? "内容有错，未发布。The content has errors; nothing was published."
                        : "网站没有做完，补正后请重新发布。The site is not complete; publish again when that is mended.");
        err.flush();
        return true;
    }

    /** What a clerk can mend; null if it is nothing of the kind. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null
                && !(cause instanceof BrokenContentException)
                && !(cause instanceof MissingMessageException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}

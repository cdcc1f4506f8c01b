package org.bianmin.local;

import org.bianmin.catalog.MissingMessageException;
import org.bianmin.catalog.read.BrokenContentException;
import picocli.CommandLine;

/** Tells a clerk what is wrong in words; a stack trace is for what nobody foresaw. */
final class CommandFailure implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        Throwable cause = cause(failure);
        if (cause == null) {
            throw failure;
        }
        command.getErr().println(cause.getMessage());
        command.getErr()
                .println(
                        cause instanceof BrokenContentException
                                ? "内容有错，未发布。The content has errors; nothing was published."
                                : "网站没有做完，补正后请重新发布。The site is not complete; publish again when that is mended.");
        return command.getCommandSpec().exitCodeOnExecutionException();
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

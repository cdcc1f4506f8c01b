package org.bianmin.local;

import org.bianmin.catalog.read.BrokenContentException;
import picocli.CommandLine;

/** Tells a clerk what is wrong in words; a stack trace is for what nobody foresaw. */
final class CommandFailure implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (brokenContent(failure) instanceof BrokenContentException broken) {
            command.getErr().println(broken.getMessage());
            command.getErr().printf("内容有错，未发布。The content has errors; nothing was published.%n");
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }

    private static Throwable brokenContent(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof BrokenContentException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}

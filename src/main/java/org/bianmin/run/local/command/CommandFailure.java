package org.bianmin.run.local.command;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.ground.text.MissingMessageException;
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
        if (cause instanceof FileSystemException file) {
            err.printf(
                    "无法读写「%s」。请检查路径、权限和磁盘空间。%n"
                            + "    \"%1$s\" cannot be read or written. Check the path, the permissions and the space on the disk.%n",
                    file.getFile());
        } else {
            err.println(cause.getMessage());
            err.println(
                    cause instanceof BrokenContentException
                            ? "内容有错，未发布。The content has errors; nothing was published."
                            : "网站没有做完，补正后请重新发布。The site is not complete; publish again when that is mended.");
        }
        err.flush();
        return true;
    }

    /** What a clerk can mend; null if it is nothing of the kind. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null
                && !(cause instanceof BrokenContentException)
                && !(cause instanceof MissingMessageException)
                && !(cause instanceof FileSystemException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}

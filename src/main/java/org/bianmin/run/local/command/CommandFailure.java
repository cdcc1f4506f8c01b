package org.bianmin.run.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.doors.site.OccupiedFolderException;
import org.bianmin.doors.site.StoppedException;
import org.bianmin.ground.text.MissingMessageException;
import org.bianmin.run.local.backup.BackupException;
import picocli.CommandLine;

/** Tells a clerk what is wrong in words; a stack trace is for what nobody foresaw. */
final class CommandFailure implements CommandLine.IExecutionExceptionHandler {

    /** How PostgreSQL says that there is no such table. */
    private static final String NO_TABLE = "42P01";

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
        } else if (cause instanceof ConnectException) {
            err.println("连不上数据库：服务可能正在启动，请稍后再试。"
                    + System.lineSeparator()
                    + "    The database does not answer: the desk may be starting. Try again in a moment.");
        } else if (cause instanceof SQLException) {
            err.println(
                    "数据库里还没有这一版要用的表。请先启动一次服务台，它会建好，再用这条命令。"
                            + System.lineSeparator()
                            + "    The database lacks tables of this version. Start the desk once, which makes them, then try again.");
        } else if (cause instanceof IOException) {
            err.printf(
                    "读写失败（%s）。请检查磁盘空间。%n" + "    Reading or writing failed (%1$s). Check the space on the disk.%n",
                    cause.getMessage());
        } else {
            err.println(cause.getMessage());
            after(cause).ifPresent(err::println);
        }
        err.flush();
        return true;
    }

    /** What has become of the site. */
    private static Optional<String> after(Throwable cause) {
        if (cause instanceof OccupiedFolderException || cause instanceof BackupException) {
            return Optional.empty();
        }
        if (cause instanceof BrokenContentException) {
            return Optional.of("内容有错，未发布。The content has errors; nothing was published.");
        }
        return Optional.of(
                cause instanceof StoppedException
                        ? "网站没有做完，请重新发布。The site is not complete; publish again."
                        : "网站没有做完，补正后请重新发布。The site is not complete; publish again when that is mended.");
    }

    /** What a clerk can mend; null if it is nothing of the kind. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null
                && !(cause instanceof BrokenContentException)
                && !(cause instanceof MissingMessageException)
                && !(cause instanceof OccupiedFolderException)
                && !(cause instanceof BackupException)
                && !(cause instanceof StoppedException)
                && !(cause instanceof SQLException sql && NO_TABLE.equals(sql.getSQLState()))
                && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}

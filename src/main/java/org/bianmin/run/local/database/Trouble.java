package org.bianmin.run.local.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Tells what an operating system or PostgreSQL complains of as what it is. Their words are English, for they run with {@code LC_ALL=C}. */
final class Trouble {

    private Trouble() {}

    /** What a failure to read or write means. */
    static CannotStartException of(IOException failure, Path place) {
        String words = failure instanceof AccessDeniedException ? "Permission denied" : String.valueOf(failure);
        return of(words, place, failure);
    }

    /**
     * What a program's last words mean.
     *
     * @param words what it printed, or the message of an exception
     * @param place the folder or file that it worked on
     */
    static CannotStartException of(String words, Path place, Throwable cause) {
        if (words.contains("No space left on device") || words.contains("Disk quota exceeded")) {
            return new CannotStartException(
                    "磁盘已满，无法写入「" + place + "」。请腾出空间后重新启动。",
                    "The disk is full: \"" + place + "\" cannot be written. Make room, then start again.",
                    cause);
        }
        if (words.contains("Read-only file system")) {
            return new CannotStartException(
                    "「" + place + "」所在的磁盘是只读的。请改成可写，或用 BIANMIN_DATA 换一个数据文件夹。",
                    "The disk of \"" + place
                            + "\" is read-only. Make it writable, or name another data folder with BIANMIN_DATA.",
                    cause);
        }
        if (words.contains("Permission denied")
                || words.contains("Operation not permitted")
                || words.contains("wrong ownership")) {
            return new CannotStartException(
                    "没有权限使用「" + place + "」。请把它交给运行办事台的用户，或用 BIANMIN_DATA 换一个数据文件夹。",
                    "There is no right to use \"" + place
                            + "\". Give it to the user who runs the desk, or name another data folder with"
                            + " BIANMIN_DATA.",
                    cause);
        }
        if (words.contains("incompatible with server")) {
            return new CannotStartException(
                    "「" + place + "」里的数据属于另一个版本的 PostgreSQL。请用原来的程序启动，或先备份再恢复。",
                    "The data in \"" + place
                            + "\" are those of another version of PostgreSQL. Start with the program that made them,"
                            + " or restore a backup.",
                    cause);
        }
        if (words.contains("Exec format error")
                || words.contains("error while loading shared libraries")
                || words.contains("error=2,")) {
            return wrongPlatform(cause);
        }
        return new CannotStartException(
                "「" + place + "」无法使用。系统的说明：" + last(words),
                "\"" + place + "\" cannot be used. What the system says: " + last(words),
                cause);
    }

    static CannotStartException wrongPlatform(Throwable cause) {
        return new CannotStartException(
                "这个安装包里的 PostgreSQL 不能在这台机器上运行（" + platform()
                        + "）。请在同类机器上打包，或用 QUARKUS_DATASOURCE_JDBC_URL 指定另一个 PostgreSQL。",
                "The PostgreSQL in this package does not run on this machine (" + platform()
                        + "). Build the package on such a machine, or name another PostgreSQL with"
                        + " QUARKUS_DATASOURCE_JDBC_URL.",
                cause);
    }

    static CannotStartException root() {
        return new CannotStartException(
                "PostgreSQL 不能以 root 身份运行，这台机器也不允许换用别的身份（unshare）。请换一个用户启动，例如 sudo -u bianmin。",
                "PostgreSQL does not run as root, and this machine does not let it change its identity (unshare)."
                        + " Start as another user, such as with: sudo -u bianmin");
    }

    static CannotStartException stillRunning(Path data) {
        return new CannotStartException(
                "「" + data + "」的 PostgreSQL 还在运行，停不下来。请重新启动这台机器后再试。",
                "The PostgreSQL of \"" + data
                        + "\" is still running and does not stop. Restart the machine, then try again.");
    }

    static CannotStartException slow(Path data) {
        return new CannotStartException(
                "「" + data + "」的 PostgreSQL 十分钟还没有就绪。请查看旁边的 postgres.log。",
                "The PostgreSQL of \"" + data + "\" is not ready after ten minutes. Look into postgres.log beside it.");
    }

    static CannotStartException noServer(Path data) {
        return new CannotStartException(
                "「" + data + "」的 PostgreSQL 没有在运行。请等办事台启动完毕后再试。",
                "The PostgreSQL of \"" + data + "\" is not running. Wait until the desk has started, then try again.");
    }

    static CannotStartException noConnection(SQLException cause) {
        // Behind its first line, the driver names the source code of the server.
        String words = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\.+$", "");
        return new CannotStartException(
                "连不上数据库：" + words + "。请检查 QUARKUS_DATASOURCE_JDBC_URL、用户名和密码（包括 QUARKUS_FLYWAY_ 开头的），以及数据库是否在运行。",
                "The database cannot be reached: " + words
                        + ". Check QUARKUS_DATASOURCE_JDBC_URL, the user names and passwords (QUARKUS_FLYWAY_… too), and"
                        + " whether it is running.",
                cause);
    }

    static CannotStartException inUse(Path home, DeskLock.Holder holder) {
        if (holder.address().equals(DeskLock.NO_ADDRESS)) {
            return new CannotStartException(
                    "「" + home + "」正在使用中：命令 " + holder.what() + "，进程 " + holder.process() + "。请等它做完。",
                    "\"" + home + "\" is in use: command " + holder.what() + ", process " + holder.process()
                            + ". Wait until it has ended.");
        }
        return new CannotStartException(
                "这里已有一个办事台在运行：" + holder.address() + "，进程 " + holder.process() + "（数据在「" + home + "」）。要重新启动，请先停止它。",
                "A desk is running here already: " + holder.address() + ", process " + holder.process()
                        + " (its data are in \"" + home + "\"). Stop it first to start another.");
    }

    private static String platform() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static String last(String words) {
        String[] lines = words.strip().split("\n");
        return lines[lines.length - 1];
    }
}

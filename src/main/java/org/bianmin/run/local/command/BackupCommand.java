package org.bianmin.run.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.settings.Settings;
import org.bianmin.run.local.backup.Backup;
import org.bianmin.run.local.backup.BackupFolders;
import org.bianmin.run.local.backup.BackupService;
import picocli.CommandLine;

/** {@code backup --out DIR}: copies the database out while the desk works on. */
@CommandLine.Command(
        name = BackupCommand.NAME,
        description = "备份数据库，服务台照常运行 Back up the database while the desk runs.",
        mixinStandardHelpOptions = true)
public class BackupCommand implements Callable<Integer> {

    static final String NAME = "backup";

    private final BackupService backups;
    private final Settings settings;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "新文件夹，例如 A new folder, such as /var/backups/bianmin/2026-11-29.")
    Path out;

    @CommandLine.Option(
            names = "--keys-out",
            paramLabel = "DIR",
            description = "加密过的数据密钥另放的文件夹 The folder for the wrapped data keys (keys-backup/<name> beside DIR).")
    Path keys;

    @CommandLine.Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "schedule",
            description = "谁在操作（会记入操作日志） Who does it; stands in the operation log (${DEFAULT-VALUE}).")
    String by;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    BackupCommand(BackupService backups, Settings settings) {
        this.backups = backups;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        BackupFolders folders = keys == null ? BackupFolders.of(out) : new BackupFolders(out, keys);
        Backup.Made made = backups.backUp(folders, Actor.scheduleOrOperator(by.strip()));
        spec.commandLine()
                .getOut()
                .printf(
                        "已备份 %d 张表、%d 行到「%s」；加密过的数据密钥在「%s」，请分开存放，保留得短一些。%n"
                                + "    %1$d tables with %2$d rows are in \"%3$s\"; the wrapped data keys are in \"%4$s\": keep them apart, and for a shorter time.%n",
                        made.tables(), made.rows(), folders.data(), folders.keys());
        tellOfTheKeys();
        return CommandLine.ExitCode.OK;
    }

    private void tellOfTheKeys() {
        if (settings.keys().text().isPresent()) {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "主密钥不在备份里：它在 BIANMIN_KEYS_TEXT 里，请另外保存；没有它，备份打不开。%n"
                                    + "    The master keys are not in the backup. They are in BIANMIN_KEYS_TEXT; keep a copy elsewhere, for without them nothing in the backup opens.%n");
        } else {
            spec.commandLine()
                    .getOut()
                    .printf(
                            "主密钥不在备份里：请把「%s」另外抄存一份，不要和备份放在一起；没有它，备份打不开。%n"
                                    + "    The master keys are not in the backup. Keep a copy of \"%1$s\" elsewhere and not beside the backup, for without it nothing in the backup opens.%n",
                            settings.keys().file().toAbsolutePath());
        }
    }
}

package org.bianmin.run.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.LogReport;
import org.bianmin.ground.log.LogSequencer;
import org.bianmin.ground.log.LogVerifier;
import org.bianmin.run.local.backup.BackupFolders;
import org.bianmin.run.local.backup.BackupService;
import picocli.CommandLine;

/** {@code restore DIR}: takes a backup back into an empty data folder, or an empty database. */
@CommandLine.Command(
        name = RestoreCommand.NAME,
        description = "把备份恢复到空的数据文件夹；先停下服务台 Restore a backup into an empty data folder; stop the desk first.",
        mixinStandardHelpOptions = true)
public class RestoreCommand implements Callable<Integer> {

    static final String NAME = "restore";

    private final BackupService backups;
    private final LogSequencer sequencer;
    private final LogVerifier verifier;

    @CommandLine.Parameters(paramLabel = "DIR", description = "备份的文件夹 The folder of the backup.")
    Path data;

    @CommandLine.Option(
            names = "--keys",
            paramLabel = "DIR",
            description =
                    "加密过的数据密钥，同一次或更新的备份 The wrapped data keys, of this backup or a later one (the newest in keys-backup beside DIR).")
    Path keys;

    @CommandLine.Option(
            names = "--without-keys",
            description = "不恢复数据密钥：所有个人信息都不再能打开 Without the data keys: no personal data can be opened again.")
    boolean withoutKeys;

    @CommandLine.Mixin
    OperatorOption operator;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    RestoreCommand(BackupService backups, LogSequencer sequencer, LogVerifier verifier) {
        this.backups = backups;
        this.sequencer = sequencer;
        this.verifier = verifier;
    }

    @Override
    public Integer call() throws IOException, SQLException {
        Actor by = operator.actor();
        BackupService.Outcome outcome = backups.restore(data, wrappedKeys(), by);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "已恢复 %d 张表、%d 行；其中 %d 个办件在备份之后删除过个人信息，已再次删除。%n"
                        + "    %1$d tables with %2$d rows are back; %3$d cases whose personal data had been erased since were erased again.%n",
                outcome.restored().tables(), outcome.restored().rows(), outcome.erasedAgain());
        sequencer.run();
        LogReport report = verifier.verify(List.of(), finding -> VerifyLogCommand.tell(finding, out));
        VerifyLogCommand.tell(report, out);
        out.flush();
        return report.isSound() ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
    }

    private Path wrappedKeys() throws IOException {
        if (withoutKeys) {
            return null;
        }
        if (keys != null) {
            return keys;
        }
        return BackupFolders.newestKeys(data)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "找不到加密过的数据密钥，请用 --keys 指明；没有了就用 --without-keys。"
                                + "The wrapped data keys are not there: name them with --keys, or go --without-keys."));
    }
}

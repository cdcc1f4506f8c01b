package org.bianmin.run.local.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.bianmin.domain.publication.PublicationRun;
import picocli.CommandLine;

/** {@code write-published}: the files of what was approved, where the desk itself has no disk that stays. */
@CommandLine.Command(
        name = WritePublishedCommand.NAME,
        description = "把审定公开的内容写成文件（BIANMIN_PUBLISHED） Write the files of what was approved to be public.",
        mixinStandardHelpOptions = true)
public class WritePublishedCommand implements Callable<Integer> {

    static final String NAME = "write-published";

    private final PublicationRun publication;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    WritePublishedCommand(PublicationRun publication) {
        this.publication = publication;
    }

    @Override
    public Integer call() {
        if (!publication.canWrite()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "请用 BIANMIN_PUBLISHED 指定文件夹 Name the folder in BIANMIN_PUBLISHED");
        }
        int written = publication.write();
        PrintWriter out = spec.commandLine().getOut();
        out.printf("写入或删去 %d 个文件。%1$d files written or taken away.%n", written);
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}

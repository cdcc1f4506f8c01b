package org.bianmin.run.local.command;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import picocli.CommandLine;

/** The command line. Without a command it serves. */
@CommandLine.Command(
        name = "bianmin",
        description = "便民: a public-service desk for towns and villages.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ServeCommand.class,
            SiteCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            NewPlaceCommand.class,
            ShowCaseCommand.class,
            EraseCaseCommand.class,
            AddAccountCommand.class,
            LockAccountCommand.class,
            LinkAccountCommand.class,
            RotateKeysCommand.class,
            RebuildWorkListCommand.class,
            WritePublishedCommand.class,
            VerifyLogCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public class Commands implements QuarkusApplication, Runnable {

    @Inject
    CommandLine.IFactory factory;

    @Inject
    ServeCommand serve;

    @CommandLine.Mixin
    ContentOption content;

    @Override
    public int run(String... args) {
        return new CommandLine(this, factory)
                .setExecutionExceptionHandler(new CommandFailure())
                .execute(args);
    }

    @Override
    public void run() {
        serve.run();
    }
}

package org.bianmin.run.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.bianmin.ground.settings.Settings;
import org.bianmin.run.local.command.CommandMode;
import org.bianmin.run.local.command.Commands;
import org.bianmin.run.local.command.ContentOption;
import org.bianmin.run.local.command.SiteCommand;
import org.bianmin.run.local.command.Utf8Locale;
import org.bianmin.run.local.database.CannotStartException;
import org.bianmin.run.local.database.LocalDatabase;

/** Starts the application: the desk, or one of the commands that {@code --help} lists. */
@QuarkusMain
public final class Bianmin {

    private static final int CANNOT_START = 2;

    private Bianmin() {}

    public static void main(String... args) {
        if (Utf8Locale.isMissing(args)) {
            System.exit(CANNOT_START);
        }
        ContentOption.in(args).ifPresent(folder -> System.setProperty(Settings.CONTENT, folder));
        if (SiteCommand.isDone(() -> config().getConfigMapping(Settings.class), args)) {
            return;
        }
        CommandMode mode = CommandMode.of(args);
        mode.switchServicesOff();
        try {
            if (mode == CommandMode.SERVE) {
                startDesk();
            } else if (mode == CommandMode.WITH_DATABASE) {
                LocalDatabase.forCommand(config(), args[0], Bianmin::closeAtEnd);
            }
        } catch (CannotStartException e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        }
        Quarkus.run(Commands.class, args);
    }

    private static void startDesk() {
        SmallRyeConfig config = config();
        DeskAddress address = DeskAddress.of(config);
        LocalDatabase database = LocalDatabase.forDesk(config, address.text(), Bianmin::closeAtEnd);
        address.requireFree();
        database.keepUp(DatabaseLoss::reconnect, DatabaseLoss::end);
        database.announce();
    }

    /** The application leaves by ending the process, so this is the only place that is always passed. */
    private static void closeAtEnd(LocalDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-stop"));
    }

    private static SmallRyeConfig config() {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .addDiscoveredSources()
                .withMapping(Settings.class)
                .build();
    }
}

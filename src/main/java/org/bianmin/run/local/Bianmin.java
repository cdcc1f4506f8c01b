package org.bianmin.run.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.bianmin.ground.settings.Settings;
import org.bianmin.run.local.command.CommandMode;
import org.bianmin.run.local.command.Commands;
import org.bianmin.run.local.command.ContentOption;
import org.bianmin.run.local.command.Utf8Locale;
import org.bianmin.run.local.database.LocalDatabase;
import org.bianmin.run.local.database.NoDatabaseException;

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
        if (CommandMode.isBatch(args)) {
            CommandMode.switchServicesOff();
            Quarkus.run(Commands.class, args);
            return;
        }
        try (LocalDatabase database = LocalDatabase.startUnlessConfigured()) {
            database.announce();
            Quarkus.run(Commands.class, args);
        } catch (NoDatabaseException e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        }
    }
}

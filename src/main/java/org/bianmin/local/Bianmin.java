package org.bianmin.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application: the desk, or one of the commands that {@code --help} lists. */
@QuarkusMain
public final class Bianmin {

    private Bianmin() {}

    public static void main(String... args) {
        ContentOption.in(args).ifPresent(folder -> System.setProperty("bianmin.content", folder));
        if (CommandMode.isBatch(args)) {
            CommandMode.switchServicesOff();
            Quarkus.run(Commands.class, args);
            return;
        }
        LocalDatabase database = LocalDatabase.startUnlessConfigured();
        try {
            Quarkus.run(Commands.class, args);
        } finally {
            database.close();
        }
    }
}

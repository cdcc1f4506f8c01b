package org.bianmin.run.local.command;

import java.util.Map;

/** Decides, before the application starts, which of its services a command needs. */
public final class CommandMode {

    private static final Map<String, String> OFF = Map.of(
            "quarkus.datasource.active", "false",
            "quarkus.hibernate-orm.active", "false",
            "quarkus.flyway.active", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.http.host-enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.console.level", "WARN");

    private CommandMode() {}

    /** Whether the arguments name a command that serves nobody; without one, the desk is started. */
    public static boolean isBatch(String... args) {
        return args.length > 0 && !args[0].equals(ServeCommand.NAME);
    }

    /** What stands on the command line or in the environment goes before these, except that nothing turns services on. */
    public static void switchServicesOff() {
        OFF.forEach(System::setProperty);
    }
}

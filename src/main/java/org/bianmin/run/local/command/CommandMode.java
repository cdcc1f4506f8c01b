package org.bianmin.run.local.command;

import java.util.Map;
import java.util.Set;

/** What has to run beside a command; decided before the application starts. */
public enum CommandMode {

    /** The desk itself: everything. */
    SERVE(Map.of()),

    /** The database, beside a desk that is running or without one, and nothing else. */
    WITH_DATABASE(Map.of(
            "quarkus.flyway.active", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.http.host-enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.console.level", "WARN")),

    /** Nothing. */
    ALONE(Map.of(
            "quarkus.datasource.active", "false",
            "quarkus.hibernate-orm.active", "false",
            "quarkus.flyway.active", "false",
            "quarkus.scheduler.enabled", "false",
            "quarkus.http.host-enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.console.level", "WARN"));

    /** The names of the commands that work on the database. */
    private static final Set<String> NEED_DATABASE = Set.of(
            ShowCaseCommand.NAME,
            EraseCaseCommand.NAME,
            AddAccountCommand.NAME,
            LockAccountCommand.NAME,
            LinkAccountCommand.NAME,
            RotateKeysCommand.NAME,
            RebuildWorkListCommand.NAME,
            WritePublishedCommand.NAME,
            VerifyLogCommand.NAME,
            BackupCommand.NAME,
            RestoreCommand.NAME);

    private final Map<String, String> settings;

    CommandMode(Map<String, String> settings) {
        this.settings = settings;
    }

    /** The mode of what the arguments name; without a command, the desk is started. */
    public static CommandMode of(String... args) {
        if (args.length == 0 || args[0].equals(ServeCommand.NAME)) {
            return SERVE;
        }
        return NEED_DATABASE.contains(args[0]) ? WITH_DATABASE : ALONE;
    }

    /** What stands on the command line or in the environment goes before these, except that nothing turns services on. */
    public void switchServicesOff() {
        settings.forEach(System::setProperty);
    }
}

package org.bianmin.run.local.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.bianmin.domain.cases.CaseErasure;
import org.bianmin.domain.upgrade.DatabaseUpgrade;
import org.bianmin.ground.crypto.Keyring;
import org.bianmin.ground.log.Actor;
import org.bianmin.ground.log.Deed;
import org.flywaydb.core.Flyway;

/** Backs up and restores the database of this installation, as the owner of its tables, and logs it. */
@ApplicationScoped
public class BackupService {

    private static final String SUBJECT = "database";

    /** Both are asked for only when they are needed: other commands start without. */
    private final Instance<Flyway> migrations;

    private final Instance<Keyring> keys;
    private final DatabaseUpgrade upgrade;
    private final CaseErasure erasure;
    private final Bookkeeping log;

    BackupService(
            Instance<Flyway> migrations,
            Instance<Keyring> keys,
            DatabaseUpgrade upgrade,
            CaseErasure erasure,
            Bookkeeping log) {
        this.migrations = migrations;
        this.keys = keys;
        this.upgrade = upgrade;
        this.erasure = erasure;
        this.log = log;
    }

    /** Makes a backup, see {@link Backup#make}. */
    public Backup.Made backUp(BackupFolders folders, Actor by) throws IOException, SQLException {
        Backup.Made made = new Backup(owner()).make(folders);
        log.record(by, Deed.of("backup.made", SUBJECT));
        return made;
    }

    /**
     * Takes a backup back, see {@link Restore#take}, and erases what has been erased since it was made.
     *
     * @return what was taken back, and how many cases were erased again
     */
    public Outcome restore(Path data, Path wrappedKeys, Actor by) throws IOException, SQLException {
        Restore restore = new Restore(owner(), keyring(), new Restore.SchemaVersions() {

            @Override
            public void upTo(String version) {
                upgrade.runUpTo(version);
            }

            @Override
            public void toNewest() {
                upgrade.run();
            }
        });
        Restore.Restored restored = restore.take(data, wrappedKeys);
        int erased = erasure.eraseThoseWithoutKey(by, "erased since the backup that was restored");
        log.record(by, Deed.of("backup.restored", SUBJECT));
        return new Outcome(restored, erased);
    }

    /**
     * What a restoration came to.
     *
     * @param erasedAgain how many cases came without their key and were erased
     */
    public record Outcome(Restore.Restored restored, int erasedAgain) {}

    private DataSource owner() {
        return migrations.get().getConfiguration().getDataSource();
    }

    private Keyring keyring() {
        try {
            return keys.get();
        } catch (UncheckedIOException e) {
            throw new BackupException(
                    "没有密钥文件。请先把做备份时的密钥文件放回原处（BIANMIN_KEYS_FILE），再恢复。",
                    "There is no key file. Put that of the backup back first (BIANMIN_KEYS_FILE), then restore.");
        }
    }
}

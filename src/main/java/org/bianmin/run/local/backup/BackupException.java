package org.bianmin.run.local.backup;

import org.bianmin.ground.text.Text;

/** A backup cannot be made or taken back; says why and what to do. */
public final class BackupException extends RuntimeException {

    BackupException(String zh, String en) {
        this(new Text(zh, en));
    }

    private BackupException(Text words) {
        super(words.zh() + "\n    " + words.en());
    }
}

package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bianmin.content.control.ControlsReader;
import org.bianmin.content.control.RecordKind;
import org.bianmin.content.control.Retention;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * Each kind of record has one row in {@code retention.yaml}, which says by which source or since when it is kept so long; and
 * the data keys are not kept in backups for longer than the backups of what they open.
 */
@Singleton
final class RetentionHoles implements LintRule {

    private static final FilePosition PLACE = new FilePosition(ControlsReader.RETENTION, 1);

    @Override
    public String name() {
        return "retention-holes";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        if (!content.isShared() || !content.has(ControlsReader.RETENTION)) {
            return;
        }
        List<Retention> rows = ControlsReader.retention(content.folder(), new Problems());
        Set<RecordKind> missing = EnumSet.allOf(RecordKind.class);
        for (Retention row : rows) {
            if (!missing.remove(row.kind())) {
                report(
                        problems,
                        new Text(row.kind().code() + " 有两行。", row.kind().code() + " has two rows."),
                        new Text("请删去一行。", "Remove one."));
            }
            if (row.source() == null && row.decided() == null) {
                report(
                        problems,
                        new Text(
                                row.kind().code() + " 没有写依据（source），也没有写自定的日期（decided）。",
                                row.kind().code() + " has neither a source nor the day on which we decided it."),
                        new Text("请补上一个。", "Add one of the two."));
            }
        }
        missing.forEach(kind -> report(
                problems,
                new Text("没有写 " + kind.code() + " 保存多久。", "It does not say how long " + kind.code() + " is kept."),
                new Text("请加一行。", "Add a row.")));
        keysBeforeBackups(rows, problems);
    }

    private void keysBeforeBackups(List<Retention> rows, Problems problems) {
        rows.stream()
                .filter(row -> row.kind() == RecordKind.KEY_BACKUP)
                .findFirst()
                .ifPresent(keys -> rows.stream()
                        .filter(row -> row.kind() == RecordKind.BACKUP)
                        .filter(backup -> keys.period() == null
                                || (backup.period() != null && keys.period().compareTo(backup.period()) >= 0))
                        .findFirst()
                        .ifPresent(backup -> report(
                                problems,
                                new Text(
                                        "密钥备份要比数据备份保存得短，删掉的数据才不会从备份里回来。",
                                        "Backups of keys must be kept for a shorter time than those of the data, or what is erased comes"
                                                + " back from them."),
                                new Text("请缩短 key-backup。", "Shorten key-backup."))));
    }

    private void report(Problems problems, Text what, Text remedy) {
        problems.error(name(), PLACE, what, remedy);
    }
}

package org.bianmin.domain.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.Linter;
import org.bianmin.support.Content;
import org.bianmin.support.Folders;

/** The published content with what offices have to set for the controls of some lines. */
final class KillContent {

    /** What is to be set of the controls of the desk's own. */
    private static final Map<String, String> OWN = Map.of("withinDays", "2");

    /** A control of the one kind that no source of these places calls for. */
    private static final String NOTICE = """
              - id: %s
                kind: public-notice
                by: 单位
                on: 2026-01-01
                when: daily
                name: {zh: 名单公示, en: Lists that are posted}
                with:
                  fields: "名单=List; 公示开始日@=Posted on; 异议?=Objections; 异议怎样处理?=How they were settled; 报送日期@?=Passed on"
                  noticeDays: 7
            """;

    private KillContent() {}

    static Snapshot lay(Path target, Collection<ClauseLine> lines) {
        Folders.delete(target);
        Content.copyReal(target);
        if (Files.exists(target.resolve(KillPlants.NOTICE_FILE))) {
            append(
                    target.resolve(KillPlants.NOTICE_FILE),
                    NOTICE.formatted(KillPlants.NOTICE).stripTrailing());
        }
        Snapshot content = load(target);
        for (ClauseLine line : lines) {
            Control control = content.controls().control(line.control()).orElseThrow();
            line.with().forEach((setting, value) -> set(target, control, setting, value));
        }
        OWN.forEach((setting, value) -> content.controls().all().stream()
                .filter(control -> control.place().equals(Control.OF_THE_DESK))
                .filter(control -> control.kind().setting(setting).isPresent())
                .forEach(control -> set(target, control, setting, value)));
        return load(target);
    }

    private static void set(Path target, Control control, String setting, String value) {
        Path file = target.resolve(
                (control.place().equals(Control.OF_THE_DESK) ? "" : "jurisdictions/" + control.place() + "/")
                        + "control-settings.csv");
        if (Files.notExists(file)) {
            append(file, "control,setting,value,by,on");
        }
        append(file, String.join(",", control.id(), setting, value, "单位", "2026-01-01"));
    }

    private static void append(Path file, String line) {
        try {
            Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Snapshot load(Path folder) {
        return new ContentLoader(new Linter(List.of())).load(new ContentFolder(folder));
    }
}

package org.bianmin.domain.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.ControlShape;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.Linter;
import org.bianmin.support.Content;
import org.bianmin.support.Folders;

/**
 * The published content as a county would have it that has set all that its controls want: of the other places nothing is controlled,
 * and of the kinds of control that its own sources do not order it has one of each that looks at cases.
 */
final class CountyContent {

    static final String PLACE = "tunchang";

    private static final String ORDERED = "daily";

    private CountyContent() {}

    /** Lays it below a folder and reads it. */
    static Snapshot lay(Path target) {
        Folders.delete(target);
        Content.copyReal(target);
        Path places = target.resolve("jurisdictions");
        try (Stream<Path> all = Files.list(places)) {
            for (Path place : all.toList()) {
                if (!place.endsWith(PLACE)) {
                    Files.deleteIfExists(place.resolve("controls.yaml"));
                    Files.deleteIfExists(place.resolve("control-settings.csv"));
                }
            }
            Path own = places.resolve(PLACE);
            append(
                    own.resolve("controls.yaml"),
                    Stream.of(
                                    more("repeated-request", ORDERED, ""),
                                    more("overdue", ORDERED, ""),
                                    more("same-day", ORDERED, ""),
                                    more("in-time", ORDERED, ""),
                                    more("same-day-order", ORDERED, ""),
                                    more("intake-tier", ORDERED, ""),
                                    more("office-check", "monthly 1", ", with: {units: towns}"))
                            .toList());
            append(own.resolve("process.csv"), List.of("tunchang-5,promised,5 working-days,,,,,单位,2025-01-02"));
            Path settings = own.resolve("control-settings.csv");
            Files.deleteIfExists(settings);
            // The office has its database backed up by a service, and does not set within how many days that has to be.
            List<String> rows = load(target).controls().ofPlace(PLACE).stream()
                    .flatMap(control -> control.missing().stream().map(setting -> row(control, setting)))
                    .toList();
            append(settings, List.of("control,setting,value,by,on"));
            append(settings, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return load(target);
    }

    private static Snapshot load(Path folder) {
        return new ContentLoader(new Linter(List.of())).load(new ContentFolder(folder));
    }

    private static String more(String kind, String when, String with) {
        return "  - {id: more-%s, kind: %s, basis: [118], when: %s, name: {zh: %s, en: %s}%s}"
                .formatted(kind, kind, when, kind, kind, with);
    }

    private static String row(Control control, ControlShape.Setting setting) {
        String value =
                switch (setting.type()) {
                    case PERCENT -> "10";
                    case NUMBER -> setting.id().equals("meanDays") ? "20" : "5";
                    case HOURS -> "08:30-12:00 14:30-17:30";
                    case CADENCE -> "monthly 1";
                    case DAY -> "2025-01-02";
                    case FIELDS -> "名称=Name";
                    case ORDER -> "审核日期 > 拨付日期";
                    case QUOTE, TEXT -> "单位";
                };
        return String.join(",", control.id(), setting.id(), value, "单位", "2025-01-02");
    }

    private static void append(Path file, List<String> lines) throws IOException {
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

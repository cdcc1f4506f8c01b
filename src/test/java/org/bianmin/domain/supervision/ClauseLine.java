package org.bianmin.domain.supervision;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.control.Cadence;
import org.bianmin.content.control.Control;
import org.bianmin.support.Content;

/**
 * A line of {@code src/test/resources/clauses}: a clause, the control that carries it out, and what shows that it does. Where a form
 * does, {@code form:} and its id stand for the control; see {@link FormLine}.
 *
 * @param with what the office sets of what the source leaves open
 * @param period which the run is about
 * @param on the day on which it is due
 * @param planted see {@link Planted}
 * @param found what comes of it: {@code opened=1 kind=alert}
 * @param near what looks alike and must stay quiet; {@code again} where it is the same run once more
 */
record ClauseLine(
        int clause,
        String control,
        Map<String, String> with,
        String period,
        LocalDate on,
        String planted,
        Map<String, String> found,
        String near) {

    static final String FORM = "form:";

    private static final String SET = "set ";
    private static final Path FOLDER = Path.of("src/test/resources/clauses");

    /** Those of the places whose content is here: a county keeps only its own. */
    static List<ClauseLine> all() {
        List<ClauseLine> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().filter(ClauseLine::isOfPlaceHere).toList()) {
                try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                    rows.forEach(row -> lines.add(of(row)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Those of clauses that a control carries out. */
    static List<ClauseLine> ofControls() {
        return all().stream().filter(line -> !line.isOfForm()).toList();
    }

    /** The places that have lines here, whether or not their content is here. */
    static Set<String> places() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(ClauseLine::place).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfPlaceHere(Path file) {
        return Files.exists(Content.real().root().resolve("jurisdictions").resolve(place(file)));
    }

    private static String place(Path file) {
        return file.getFileName().toString().replace(".csv", "");
    }

    private static ClauseLine of(NamedCsvRecord row) {
        return new ClauseLine(
                Integer.parseInt(row.getField("clause")),
                row.getField("control"),
                pairs(row.getField("with"), ";"),
                row.getField("period"),
                LocalDate.parse(row.getField("on")),
                row.getField("planted"),
                pairs(row.getField("found"), " "),
                row.getField("near"));
    }

    static Map<String, String> pairs(String written, String parted) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : written.isBlank() ? new String[0] : written.split(parted)) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return pairs;
    }

    boolean isOfForm() {
        return control.startsWith(FORM);
    }

    /** The control with what the office has to set. */
    Control complete(Control control) {
        return set(control, with);
    }

    /** A control with what the office has set besides, where that is planted: {@code set publishedOn=2026-10-01}. */
    static Control set(Control control, String planted) {
        return planted.startsWith(SET) ? set(control, pairs(planted.substring(SET.length()), ";")) : control;
    }

    private static Control set(Control control, Map<String, String> with) {
        Map<String, Control.SettingValue> all = new LinkedHashMap<>(control.with());
        with.forEach((setting, value) -> all.put(setting, new Control.SettingValue(value, "单位", "2026-01-01")));
        return new Control(
                control.id(),
                control.place(),
                control.kind(),
                control.items(),
                control.basis(),
                control.isToBeSet() ? Cadence.parse(with.get("when")).orElseThrow() : control.when(),
                all,
                control.name());
    }

    @Override
    public String toString() {
        return clause + " " + control + " " + period + " " + found;
    }
}

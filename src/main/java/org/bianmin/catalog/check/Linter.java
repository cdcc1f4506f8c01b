package org.bianmin.catalog.check;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.Text;
import org.bianmin.catalog.change.ChangesReader;
import org.bianmin.catalog.guide.GuidesReader;
import org.bianmin.catalog.read.CatalogReader;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.HolidaysReader;
import org.bianmin.catalog.read.Problem;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.register.read.RegistersReader;
import org.bianmin.catalog.theme.ThemesReader;

/** Reads the whole content and applies every rule to it, but to what it has checked before and is as it was. */
@Singleton
public final class Linter {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparing(Problem::line).thenComparing(Problem::rule);

    private final List<Rule> rules;
    private final CheckedBefore before = new CheckedBefore();

    public Linter(@All List<Rule> rules) {
        this.rules = rules;
    }

    /** What is wrong in a content folder, by file and line. */
    public CheckReport check(ContentFolder folder) {
        Problems reading = new Problems();
        return check(folder, read(folder, reading), reading);
    }

    /**
     * The same for a folder that has been read.
     *
     * @param catalog as far as it could be read
     * @param reading what the readers have found
     */
    CheckReport check(ContentFolder folder, Catalog catalog, Problems reading) {
        Content content = new Content(folder, catalog, reading);
        CheckedBefore.Common common = before.common(content);
        List<Problem> found = content.parts().parallelStream()
                .flatMap(part -> before.in(content, part, common, this::check).stream())
                .toList();
        if (!reading.errors().isEmpty()) {
            before.forget();
        }
        // What a file's form breaks is met by its reader and again by the rules' own view of the file.
        return new CheckReport(Stream.concat(reading.all().stream(), found.stream())
                .distinct()
                .sorted(BY_PLACE)
                .toList());
    }

    private List<Problem> check(Content part) {
        rules.forEach(rule -> rule.check(part, part.problems()));
        return part.problems().all();
    }

    /** Every text of the content that has a translation. */
    public List<Text> texts(ContentFolder folder) {
        Content content = new Content(folder, CatalogReader.read(folder, new Problems()), new Problems());
        return content.parts().stream()
                .flatMap(part -> content.part(part).pairs().stream())
                .filter(TextPair::isComplete)
                .map(TextPair::text)
                .toList();
    }

    /** Reads all that is read anywhere, so that every reader tells what it finds. */
    private static Catalog read(ContentFolder folder, Problems problems) {
        Catalog catalog = CatalogReader.read(folder, problems);
        HolidaysReader.read(folder, problems);
        GuidesReader.read(folder, catalog, problems);
        RegistersReader.read(folder, catalog, problems);
        ChangesReader.read(folder, catalog, problems);
        ThemesReader.read(folder, catalog, problems);
        return catalog;
    }
}

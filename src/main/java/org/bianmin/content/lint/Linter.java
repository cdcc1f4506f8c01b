package org.bianmin.content.lint;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.calendar.HolidaysReader;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.change.ChangesReader;
import org.bianmin.content.find.ThemesReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.content.lint.internal.CheckedBefore;
import org.bianmin.content.register.RegistersReader;
import org.bianmin.ground.text.Text;

/** Reads the whole content and applies every rule to it, but to what it has checked before and is as it was. */
@Singleton
public final class Linter {

    private static final Comparator<ContentProblem> BY_PLACE = Comparator.comparing(ContentProblem::file)
            .thenComparing(ContentProblem::line)
            .thenComparing(ContentProblem::rule);

    private final List<LintRule> rules;
    private final CheckedBefore before = new CheckedBefore();

    public Linter(@All List<LintRule> rules) {
        this.rules = rules;
    }

    /** What is wrong in a content folder, by file and line. */
    public LintReport check(ContentFolder folder) {
        Problems reading = new Problems();
        return check(folder, read(folder, reading), reading);
    }

    /**
     * The same for a folder that has been read.
     *
     * @param catalog as far as it could be read
     * @param reading what the readers have found
     */
    LintReport check(ContentFolder folder, Catalog catalog, Problems reading) {
        LintInput content = new LintInput(folder, catalog, reading);
        CheckedBefore.Common common = before.common(content);
        List<ContentProblem> found = content.parts().parallelStream()
                .flatMap(part -> before.in(content, part, common, this::check).stream())
                .toList();
        if (!reading.errors().isEmpty()) {
            before.forget();
        }
        // What a file's form breaks is met by its reader and again by the rules' own view of the file.
        return new LintReport(Stream.concat(reading.all().stream(), found.stream())
                .distinct()
                .sorted(BY_PLACE)
                .toList());
    }

    private List<ContentProblem> check(LintInput part) {
        rules.forEach(rule -> rule.check(part, part.problems()));
        return part.problems().all();
    }

    /** Every text of the content that has a translation. */
    public List<Text> texts(ContentFolder folder) {
        LintInput content = new LintInput(folder, CatalogReader.read(folder, new Problems()), new Problems());
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

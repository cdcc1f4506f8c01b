package org.bianmin.doors.site.coverage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.control.ClauseGroup;
import org.bianmin.content.control.ClauseState;
import org.bianmin.content.control.Control;
import org.bianmin.content.control.ControlShape;
import org.bianmin.content.control.Coverage;
import org.bianmin.content.control.Coverage.OfClause;
import org.bianmin.content.published.PublicDocument.Run;
import org.bianmin.content.published.PublicDocuments;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** The coverage pages: how many clauses are carried out, and for each place every clause with its words, and how or why not. */
@Singleton
final class CoveragePages implements PageSource {

    static final String PATH = "coverage.html";

    /** The clauses of a group in a place's documents. */
    record Group(ClauseGroup group, long carriedOut, List<OfClause> clauses) {

        static Group of(ClauseGroup group, List<OfClause> all) {
            List<OfClause> clauses =
                    all.stream().filter(one -> one.clause().group() == group).toList();
            return new Group(
                    group,
                    clauses.stream()
                            .filter(one -> one.state() != ClauseState.NONE)
                            .count(),
                    clauses);
        }
    }

    /**
     * The clauses of a place's documents.
     *
     * @param kinds the kinds of control that carry some of them out
     * @param runsOf the day on which it was published when they ran; null if it was not
     */
    record Place(
            Jurisdiction jurisdiction,
            long all,
            long carriedOut,
            List<Group> groups,
            List<ControlShape> kinds,
            String runsOf,
            PublicDocuments published) {

        /** When a control ran; null where that is not published. */
        public Run run(String control) {
            return published.run(jurisdiction.id(), control).orElse(null);
        }

        /** The items of this place that a form serves. */
        public List<Item> items(Form form) {
            return jurisdiction
                    .items()
                    .filter(item -> form.items().contains(item.id()))
                    .toList();
        }

        /** Whether a form carries any of them out. */
        public boolean hasForms() {
            return groups.stream()
                    .flatMap(group -> group.clauses().stream())
                    .anyMatch(one -> !one.forms().isEmpty());
        }

        String path() {
            return jurisdiction.id() + "/" + PATH;
        }
    }

    /** How many clauses stand so. */
    record Count(ClauseState state, long count) {}

    /** A place with the address of its page. */
    record Row(Jurisdiction jurisdiction, String path, long all, long carriedOut) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoveragePage(PageContext page, Coverage coverage, List<Count> counts, List<Row> places)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CoverageOfPlacePage(PageContext page, Place place) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Coverage coverage = Coverage.of(site.content().controls(), site.catalog());
        List<Count> counts = Arrays.stream(ClauseState.values())
                .map(state -> new Count(state, coverage.count(state)))
                .filter(count -> count.count() > 0)
                .toList();
        List<Place> places = site.catalog().jurisdictions().stream()
                .map(jurisdiction -> place(
                        jurisdiction,
                        coverage.ofPlace(jurisdiction.id()),
                        site.content().published()))
                .filter(place -> place.all() > 0)
                .toList();
        List<Row> rows = places.stream()
                .map(place -> new Row(place.jurisdiction(), place.path(), place.all(), place.carriedOut()))
                .toList();
        return Stream.concat(
                site.inEachLanguage(PATH, null, page -> new CoveragePage(page, coverage, counts, rows)),
                places.stream()
                        .flatMap(place -> site.inEachLanguage(
                                place.path(), place.jurisdiction(), page -> new CoverageOfPlacePage(page, place))));
    }

    private static Place place(Jurisdiction jurisdiction, List<OfClause> clauses, PublicDocuments published) {
        List<Group> groups = Arrays.stream(ClauseGroup.values())
                .map(group -> Group.of(group, clauses))
                .filter(group -> !group.clauses().isEmpty())
                .toList();
        return new Place(
                jurisdiction,
                clauses.size(),
                groups.stream().mapToLong(Group::carriedOut).sum(),
                groups,
                clauses.stream()
                        .flatMap(one -> one.by().stream())
                        .map(Control::kind)
                        .distinct()
                        .toList(),
                published
                        .runsOf(jurisdiction.id())
                        .map(document -> document.publishedOn().toString())
                        .orElse(null),
                published);
    }
}

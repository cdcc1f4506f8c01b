package org.bianmin.doors.site.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.control.Coverage;
import org.bianmin.content.control.Coverage.OfClause;
import org.bianmin.content.published.PublicDocument.Run;
import org.bianmin.content.published.PublicDocuments;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** {@code data/coverage.json}: each clause of the sources, whether the desk carries it out, by what, and what is not set yet. */
@Singleton
@Priority(96)
final class CoverageJson implements PageSource, DataShape {

    static final String PATH = "data/coverage.json";

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return Stream.of(new SitePage(
                PATH, () -> Json.file(tree(site, coverage(site).clauses()))));
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public List<String> files(SiteContext site) {
        return List.of(PATH);
    }

    @Override
    public String example(SiteContext site) {
        return Json.indented(
                tree(site, coverage(site).clauses().stream().limit(1).toList()));
    }

    @Override
    public int limits() {
        return 2;
    }

    private static Coverage coverage(SiteContext site) {
        return Coverage.of(site.content().controls(), site.catalog());
    }

    private static ObjectNode tree(SiteContext site, List<OfClause> clauses) {
        ObjectNode tree = Json.object();
        ArrayNode all = tree.putArray("clauses");
        clauses.forEach(one -> all.add(clause(one, site.content().published())));
        return tree;
    }

    private static ObjectNode clause(OfClause one, PublicDocuments published) {
        ObjectNode node = Json.object()
                .put("no", one.clause().number())
                .put("document", one.clause().document())
                .put("where", one.clause().where())
                .put("words", one.clause().words())
                .put("state", one.state().code());
        ArrayNode by = node.putArray("by");
        one.forms().forEach(form -> by.addObject().put("kind", "form").put("id", form.id()));
        one.by()
                .forEach(control ->
                        by.addObject().put("kind", control.kind().id()).put("id", control.id()));
        ArrayNode missing = node.putArray("settingsMissing");
        one.missing().forEach(missing::add);
        // When a control ran stands in the database, of which the site knows nothing before it has been made public.
        List<Run> runs = one.by().stream()
                .flatMap(control -> published.run(control.place(), control.id()).stream())
                .toList();
        put(
                node,
                "lastRun",
                runs.stream().map(Run::lastRun).filter(Objects::nonNull).max(Comparator.naturalOrder()));
        put(
                node,
                "nextDue",
                runs.stream().map(Run::nextDue).filter(Objects::nonNull).min(Comparator.naturalOrder()));
        return node;
    }

    private static void put(ObjectNode node, String name, Optional<LocalDate> day) {
        node.put(name, day.map(LocalDate::toString).orElse(null));
    }
}

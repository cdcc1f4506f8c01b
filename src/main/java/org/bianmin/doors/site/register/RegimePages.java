package org.bianmin.doors.site.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.register.Origin;
import org.bianmin.content.register.Regime;
import org.bianmin.content.register.RegimePart;
import org.bianmin.content.register.Subprocedure;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Text;

/** A page for each regime of supervision, in its six parts. */
@Singleton
final class RegimePages implements PageSource {

    /**
     * A part as it is shown.
     *
     * @param number its place among the six, from 1
     * @param points what it says; empty where the subprocedures say the same
     * @param subprocedures its points with names of their own; empty for all parts but the procedure
     */
    record Part(int number, String code, List<Text> points, List<Subprocedure> subprocedures) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegimePage(PageContext page, Jurisdiction jurisdiction, Origin origin, Regime regime, List<Part> parts)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.registers().all().stream()
                .filter(one -> one.regimes() != null)
                .flatMap(one -> one.regimes().regimes().stream()
                        .flatMap(regime -> site.inEachLanguage(
                                RegisterPaths.regimePath(one.jurisdiction(), regime),
                                one.jurisdiction(),
                                page -> new RegimePage(
                                        page, one.jurisdiction(), one.regimes().origin(), regime, parts(regime)))));
    }

    /** The six parts. Named procedures take the place of the points of the procedure, which say the same once more. */
    private static List<Part> parts(Regime regime) {
        return Arrays.stream(RegimePart.values())
                .map(part ->
                        part == RegimePart.PROCEDURE && !regime.subprocedures().isEmpty()
                                ? new Part(part.ordinal() + 1, part.code(), List.of(), regime.subprocedures())
                                : new Part(part.ordinal() + 1, part.code(), regime.points(part), List.of()))
                .toList();
    }
}

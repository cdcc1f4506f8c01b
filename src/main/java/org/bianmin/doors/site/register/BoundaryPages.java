package org.bianmin.doors.site.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.Office;
import org.bianmin.content.catalog.OfficeName;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.content.register.Origin;
import org.bianmin.content.register.Share;
import org.bianmin.content.register.Step;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** A page for each matter that departments share: who has which part, and who does which step of the worked case. */
@Singleton
final class BoundaryPages implements PageSource {

    /**
     * An office that has to do with a matter.
     *
     * @param steps the steps that it does; may be empty
     * @param share the number of its share on the page, from 1, or null if it has none
     */
    record Actor(Office office, List<Step> steps, Integer share) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BoundaryPage(
            PageContext page,
            Jurisdiction jurisdiction,
            Origin origin,
            BoundaryMatter matter,
            List<Actor> actors,
            SwimLanes lanes)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.registers().all().stream()
                .filter(one -> one.boundaries() != null)
                .flatMap(one -> one.boundaries().matters().stream().flatMap(matter -> pages(site, one, matter)));
    }

    private static Stream<SitePage> pages(SiteContext site, JurisdictionRegisters one, BoundaryMatter matter) {
        List<Actor> actors = actors(matter);
        return site.inEachLanguage(
                RegisterPaths.matterPath(one.jurisdiction(), matter),
                one.jurisdiction(),
                page -> new BoundaryPage(
                        page,
                        one.jurisdiction(),
                        one.boundaries().origin(),
                        matter,
                        actors,
                        SwimLanes.of(page, matter, actors)));
    }

    /** Who acts first stands first; who only has a share comes after. */
    static List<Actor> actors(BoundaryMatter matter) {
        Set<Office> offices = new LinkedHashSet<>();
        matter.steps()
                .forEach(step -> step.who().stream().map(OfficeName::office).forEach(offices::add));
        matter.shares().forEach(share -> offices.add(share.department().office()));
        return offices.stream()
                .map(office -> new Actor(
                        office,
                        matter.steps().stream()
                                .filter(step -> step.isDoneBy(office))
                                .toList(),
                        shareOf(matter.shares(), office)))
                .toList();
    }

    private static Integer shareOf(List<Share> shares, Office office) {
        for (int i = 0; i < shares.size(); i++) {
            if (shares.get(i).department().office().equals(office)) {
                return i + 1;
            }
        }
        return null;
    }
}

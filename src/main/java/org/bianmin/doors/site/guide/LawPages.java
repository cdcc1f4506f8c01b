package org.bianmin.doors.site.guide;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.national.Law;
import org.bianmin.content.national.LawBinding;
import org.bianmin.content.national.Laws;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** What law says of every matter of a place, once; and which laws its guides quote. Places where there is neither have no page. */
@Singleton
final class LawPages implements PageSource {

    /** A law with what is quoted of it. */
    record QuotedLaw(Law law, List<LawBinding> bindings) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LawPage(PageContext page, Jurisdiction jurisdiction, List<QuotedLaw> general, List<Law> quoted)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Laws laws = site.content().laws();
        return site.catalog().jurisdictions().stream()
                .filter(jurisdiction -> !laws.isSilentOn(jurisdiction))
                .flatMap(jurisdiction -> site.inEachLanguage(
                        GuidePaths.lawPath(jurisdiction),
                        jurisdiction,
                        page -> new LawPage(
                                page, jurisdiction, general(laws, jurisdiction), quoted(laws, jurisdiction))));
    }

    private static List<QuotedLaw> general(Laws laws, Jurisdiction jurisdiction) {
        Map<Law, List<LawBinding>> byLaw = laws.general(jurisdiction).stream()
                .collect(Collectors.groupingBy(LawBinding::law, LinkedHashMap::new, Collectors.toList()));
        return byLaw.entrySet().stream()
                .map(entry -> new QuotedLaw(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Law> quoted(Laws laws, Jurisdiction jurisdiction) {
        return jurisdiction
                .items()
                .flatMap(item -> laws.of(item).stream())
                .map(LawBinding::law)
                .distinct()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }
}

package org.bianmin.doors.site.front;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;

/** For those who keep the content: what the linter warns of, by rule and file. Only the footer leads there. */
@Singleton
final class MaintainersPages implements PageSource {

    /** The warnings of one rule in one file. */
    record FileWarnings(String file, List<ContentProblem> warnings) {}

    /** The warnings of one rule. */
    record RuleWarnings(String rule, int count, List<FileWarnings> files) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MaintainersPage(PageContext page, int count, List<RuleWarnings> rules) implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<ContentProblem> warnings = site.content().report().warnings();
        List<RuleWarnings> rules = by(warnings, ContentProblem::rule).entrySet().stream()
                .map(rule -> new RuleWarnings(rule.getKey(), rule.getValue().size(), files(rule.getValue())))
                .toList();
        return site.inEachLanguage("maintainers.html", null, page -> new MaintainersPage(page, warnings.size(), rules));
    }

    private static List<FileWarnings> files(List<ContentProblem> warnings) {
        return by(warnings, ContentProblem::file).entrySet().stream()
                .map(file -> new FileWarnings(file.getKey(), file.getValue()))
                .toList();
    }

    private static Map<String, List<ContentProblem>> by(
            List<ContentProblem> problems, Function<ContentProblem, String> key) {
        return problems.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}

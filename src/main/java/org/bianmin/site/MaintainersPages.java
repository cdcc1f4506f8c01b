package org.bianmin.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.catalog.check.CheckReport;
import org.bianmin.catalog.read.Problem;
import org.bianmin.page.PageContext;

/** For those who keep the content: what the linter warns of, by rule and file. Only the footer leads there. */
@Singleton
final class MaintainersPages implements PageFamily {

    /** The warnings of one rule in one file. */
    record FileWarnings(String file, List<Problem> warnings) {}

    /** The warnings of one rule. */
    record RuleWarnings(String rule, int count, List<FileWarnings> files) {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MaintainersPage(PageContext page, int count, List<RuleWarnings> rules) implements TemplateInstance {}

    private final Instance<CheckReport> report;

    MaintainersPages(Instance<CheckReport> report) {
        this.report = report;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        List<Problem> warnings = report.get().warnings();
        List<RuleWarnings> rules = by(warnings, Problem::rule).entrySet().stream()
                .map(rule -> new RuleWarnings(rule.getKey(), rule.getValue().size(), files(rule.getValue())))
                .toList();
        return site.inEachLanguage("maintainers.html", null, page -> new MaintainersPage(page, warnings.size(), rules));
    }

    private static List<FileWarnings> files(List<Problem> warnings) {
        return by(warnings, Problem::file).entrySet().stream()
                .map(file -> new FileWarnings(file.getKey(), file.getValue()))
                .toList();
    }

    private static Map<String, List<Problem>> by(List<Problem> problems, Function<Problem, String> key) {
        return problems.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}

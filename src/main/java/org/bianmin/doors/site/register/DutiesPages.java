package org.bianmin.doors.site.register;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.register.DutyRegister;
import org.bianmin.doors.page.BarChart;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Messages;

/** The register of departmental duties: main duties, their tasks, and the items that carry these out. */
@Singleton
final class DutiesPages implements PageSource {

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DutiesPage(PageContext page, Jurisdiction jurisdiction, DutyRegister register, BarChart tasks)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        return site.registers().all().stream()
                .filter(one -> one.duties() != null)
                .flatMap(one -> {
                    BarChart tasks = tasks(site.catalog().messages(), one.duties());
                    return site.inEachLanguage(
                            RegisterPaths.dutiesPath(one.jurisdiction()),
                            one.jurisdiction(),
                            page -> new DutiesPage(page, one.jurisdiction(), one.duties(), tasks));
                });
    }

    /** How many tasks each main duty has; solid are those that a published item carries out. */
    private static BarChart tasks(Messages messages, DutyRegister register) {
        return new BarChart(
                messages.text("duties_chart"),
                messages.text("duties_chart_duty"),
                messages.text("duties_chart_tasks"),
                register.duties().stream()
                        .map(duty -> {
                            int carried = (int) duty.tasks().stream()
                                    .filter(task -> !task.items().isEmpty())
                                    .count();
                            return BarChart.Bar.share(
                                    duty.duty(),
                                    "#duty-" + duty.number(),
                                    carried,
                                    duty.tasks().size());
                        })
                        .toList());
    }
}

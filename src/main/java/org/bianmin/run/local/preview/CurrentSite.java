package org.bianmin.run.local.preview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.Snapshot;
import org.bianmin.doors.site.PagesOnDemand;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.doors.site.SitePage;

/** The pages of the site as the files say now, each made when it is asked for. Not safe for several threads. */
@Singleton
class CurrentSite {

    private final ContentHolder content;
    private final TemplatesFromFolder templates;
    private final SiteGenerator generator;

    private Snapshot shown;
    private PagesOnDemand pages;
    private List<EditProblem> inContent = List.of();

    CurrentSite(ContentHolder content, TemplatesFromFolder templates, SiteGenerator generator) {
        this.content = content;
        this.templates = templates;
        this.generator = generator;
    }

    /** Looks at the files; content with errors is not shown. */
    void lookForChanges() {
        boolean newTemplates = templates.haveChanged();
        if (newTemplates) {
            templates.takeUp();
        }
        inContent =
                content.look().report().errors().stream().map(EditProblem::of).toList();
        Snapshot now = content.current();
        if (pages == null) {
            pages = generator.pagesOnDemand(now);
        } else if (newTemplates || now != shown) {
            pages.renew(now);
        }
        shown = now;
    }

    /** The content that is shown. */
    Snapshot content() {
        return shown;
    }

    /** What is wrong in the content; its pages are those of the content before. */
    List<EditProblem> inContent() {
        return inContent;
    }

    /** A file as it would be published now. */
    Optional<SitePage> page(String path) {
        return pages.page(path);
    }
}

package org.bianmin.run.local.preview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.Linter;
import org.bianmin.doors.site.PagesOnDemand;
import org.bianmin.doors.site.SiteGenerator;
import org.bianmin.doors.site.SitePage;
import org.bianmin.run.local.edit.ContentRenewal;
import org.bianmin.run.local.edit.EditUptake;
import org.bianmin.run.local.edit.FolderWatch;

/** The pages of the site as the files say now, each made when it is asked for. Not safe for several threads. */
@Singleton
class CurrentSite {

    private final ContentFolder content;
    private final FolderWatch contentFiles;
    private final Linter linter;
    private final ContentRenewal renewal;
    private final EditUptake uptake;
    private final TemplatesFromFolder templates;
    private final PagesOnDemand pages;

    private List<EditProblem> inContent = List.of();

    CurrentSite(
            ContentFolder content,
            Linter linter,
            ContentRenewal renewal,
            EditUptake uptake,
            TemplatesFromFolder templates,
            SiteGenerator generator,
            Catalog catalog) {
        this.content = content;
        this.contentFiles = new FolderWatch(content.root());
        this.linter = linter;
        this.renewal = renewal;
        this.uptake = uptake;
        this.templates = templates;
        this.pages = generator.pagesOnDemand(catalog);
    }

    /** Looks at the files. What was read from the content is dropped only where the linter passes what stands there now. */
    void lookForChanges() {
        boolean newTemplates = templates.haveChanged();
        boolean newContent = contentFiles.hasChanged();
        if (newTemplates || newContent) {
            uptake.take(() -> takeUp(newTemplates, newContent));
        }
    }

    private void takeUp(boolean newTemplates, boolean newContent) {
        if (newTemplates) {
            templates.takeUp();
        }
        if (newContent) {
            inContent =
                    linter.check(content).errors().stream().map(EditProblem::of).toList();
        }
        if (newContent && inContent.isEmpty()) {
            renewal.drop();
        }
        pages.renew();
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

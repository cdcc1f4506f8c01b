package org.bianmin.local.preview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.check.Linter;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.local.edit.ContentRenewal;
import org.bianmin.local.edit.EditUptake;
import org.bianmin.local.edit.FolderWatch;
import org.bianmin.site.PagesOnDemand;
import org.bianmin.site.SiteGenerator;
import org.bianmin.site.SitePage;

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

    private List<Mistake> inContent = List.of();

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
            inContent = linter.check(content).errors().stream().map(Mistake::of).toList();
        }
        if (newContent && inContent.isEmpty()) {
            renewal.drop();
        }
        pages.renew();
    }

    /** What is wrong in the content; its pages are those of the content before. */
    List<Mistake> inContent() {
        return inContent;
    }

    /** A file as it would be published now. */
    Optional<SitePage> page(String path) {
        return pages.page(path);
    }
}

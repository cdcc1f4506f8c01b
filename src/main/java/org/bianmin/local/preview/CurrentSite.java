package org.bianmin.local.preview;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.FromContent;
import org.bianmin.catalog.check.Linter;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Reading;
import org.bianmin.site.PagesOnDemand;
import org.bianmin.site.SiteGenerator;
import org.bianmin.site.SitePage;

/** The pages of the site as the files say now, each made when it is asked for. Not safe for several threads. */
@Singleton
class CurrentSite {

    private final ContentFolder content;
    private final FolderWatch contentFiles;
    private final Linter linter;
    private final Instance<Reading<?>> readings;
    private final Instance<FromContent> read;
    private final TemplatesFromFolder templates;
    private final PagesOnDemand pages;

    private List<Mistake> inContent = List.of();

    CurrentSite(
            ContentFolder content,
            Linter linter,
            @Any Instance<Reading<?>> readings,
            @Any Instance<FromContent> read,
            TemplatesFromFolder templates,
            SiteGenerator generator,
            Catalog catalog) {
        this.content = content;
        this.contentFiles = new FolderWatch(content.root());
        this.linter = linter;
        this.readings = readings;
        this.read = read;
        this.templates = templates;
        this.pages = generator.pagesOnDemand(catalog);
    }

    /** Looks at the files. What was read from the content is dropped only where the linter passes what stands there now. */
    void lookForChanges() {
        boolean newTemplates = templates.haveChanged();
        boolean newContent = contentFiles.hasChanged();
        if (newContent) {
            inContent = linter.check(content).errors().stream().map(Mistake::of).toList();
        }
        if (newContent && inContent.isEmpty()) {
            // First what the others are taken from, so that none of them is taken from it again meanwhile.
            readings.handles().forEach(CurrentSite::drop);
            read.handles().forEach(CurrentSite::drop);
        }
        if (newTemplates || newContent) {
            pages.renew();
        }
    }

    /** What is wrong in the content; its pages are those of the content before. */
    List<Mistake> inContent() {
        return inContent;
    }

    /** A file as it would be published now. */
    Optional<SitePage> page(String path) {
        return pages.page(path);
    }

    private static void drop(Instance.Handle<? extends FromContent> bean) {
        bean.get();
        bean.destroy();
    }
}

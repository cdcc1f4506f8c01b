package org.bianmin.run.local.command;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.bianmin.content.ContentHolder;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.domain.publication.PublicFilesChanged;
import org.bianmin.doors.site.Publication;
import org.bianmin.doors.site.SiteReport;
import org.bianmin.ground.settings.Settings;
import org.bianmin.run.local.credentials.TokenFiles;
import org.bianmin.run.local.preview.PreviewSite;
import org.bianmin.run.local.schedule.LocalSchedule;
import org.bianmin.search.SearchEngines;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import picocli.CommandLine;

/** {@code serve}, the command if none is given: publishes the site, starts the schedule and serves until it is stopped. */
@Singleton
@CommandLine.Command(
        name = ServeCommand.NAME,
        description = "启动办事台 Run the desk (the default).",
        mixinStandardHelpOptions = true)
public class ServeCommand implements Runnable {

    static final String NAME = "serve";

    private static final Logger LOG = Logger.getLogger(ServeCommand.class);

    private final Publication publication;
    private final ContentHolder holder;
    private final SearchEngines engines;
    private final PreviewSite preview;
    private final LocalSchedule schedule;
    private final TokenFiles tokens;
    private final Path siteFolder;
    private final String host;
    private final int port;

    /** Whether there is a site to be seen; else nobody has asked for one. */
    private volatile boolean serving;

    @CommandLine.Mixin
    ContentOption content;

    ServeCommand(
            Publication publication,
            ContentHolder holder,
            SearchEngines engines,
            PreviewSite preview,
            LocalSchedule schedule,
            TokenFiles tokens,
            Settings settings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.publication = publication;
        this.holder = holder;
        this.engines = engines;
        this.preview = preview;
        this.schedule = schedule;
        this.tokens = tokens;
        this.siteFolder = settings.site().folder();
        this.host = host;
        this.port = port;
    }

    @Override
    public void run() {
        tokens.make();
        SiteReport report = publish();
        serving = true;
        int jobs = schedule.start();
        System.out.printf("""

                便民 Bianmin
                  网站 site       %d 个文件 files in %s
                  定时任务 jobs    %d, content/schedule.yaml
                  请打开 open      http://%s:%d/

                """, report.files(), siteFolder, jobs, host.equals("0.0.0.0") ? "localhost" : host, port);
        Quarkus.waitForExit();
    }

    /** The site follows what was made public, or taken back. Where the content cannot be published just now, it stays as it is. */
    void follow(@ObservesAsync PublicFilesChanged changed) {
        if (serving) {
            try {
                publish();
            } catch (BrokenContentException e) {
                LOG.errorf(
                        "what was made public is not on the site yet, for the content has errors: %s",
                        e.problems().get(0));
            }
        }
    }

    /** The preview waits meanwhile: a page must not be made of templates that are just being edited. */
    private synchronized SiteReport publish() {
        preview.pause();
        try {
            SiteReport report = publication.switchOver(siteFolder, made -> {});
            // Before somebody searches and waits for it.
            engines.in(holder.current());
            return report;
        } finally {
            preview.resume();
        }
    }
}

package org.bianmin.run.local.command;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.bianmin.doors.site.Publication;
import org.bianmin.doors.site.SiteReport;
import org.bianmin.ground.settings.Settings;
import org.bianmin.run.local.edit.EditUptake;
import org.bianmin.run.local.schedule.LocalSchedule;
import org.bianmin.search.ItemSearch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import picocli.CommandLine;

/** {@code serve}, the command if none is given: publishes the site, starts the schedule and serves until it is stopped. */
@Singleton
@CommandLine.Command(
        name = ServeCommand.NAME,
        description = "启动办事台 Run the desk (the default).",
        mixinStandardHelpOptions = true)
public class ServeCommand implements Runnable {

    static final String NAME = "serve";

    private final Publication publication;
    private final Instance<ItemSearch> search;
    private final EditUptake uptake;
    private final LocalSchedule schedule;
    private final Path siteFolder;
    private final String host;
    private final int port;

    @CommandLine.Mixin
    ContentOption content;

    ServeCommand(
            Publication publication,
            Instance<ItemSearch> search,
            EditUptake uptake,
            LocalSchedule schedule,
            Settings settings,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.publication = publication;
        this.search = search;
        this.uptake = uptake;
        this.schedule = schedule;
        this.siteFolder = settings.site().folder();
        this.host = host;
        this.port = port;
    }

    @Override
    public void run() {
        SiteReport report = publish();
        int jobs = schedule.start();
        System.out.printf("""

                便民 Bianmin
                  网站 site       %d 个文件 files in %s
                  定时任务 jobs    %d, content/schedule.yaml
                  请打开 open      http://%s:%d/

                """, report.files(), siteFolder, jobs, host.equals("0.0.0.0") ? "localhost" : host, port);
        Quarkus.waitForExit();
    }

    /** The preview is asked already, and waits with what it sees of an edit. */
    private SiteReport publish() {
        EditUptake.Making making = uptake.making();
        try {
            SiteReport report = publication.readAndPublish(siteFolder, made -> {});
            // Now, and not while the first who searches waits.
            search.get().engine();
            return report;
        } finally {
            making.close();
        }
    }
}

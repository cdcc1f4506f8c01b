package org.bianmin.local;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.check.CheckReport;
import org.bianmin.site.InputDigests;
import org.bianmin.site.SiteGenerator;
import org.bianmin.site.SiteReport;
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

    private final Instance<CheckReport> check;
    private final Instance<Catalog> catalog;
    private final SiteGenerator generator;
    private final InputDigests inputs;
    private final LocalSchedule schedule;
    private final Path siteFolder;
    private final String host;
    private final int port;

    @CommandLine.Mixin
    ContentOption content;

    ServeCommand(
            Instance<CheckReport> check,
            Instance<Catalog> catalog,
            SiteGenerator generator,
            InputDigests inputs,
            LocalSchedule schedule,
            @ConfigProperty(name = "bianmin.site.folder") Path siteFolder,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.check = check;
        this.catalog = catalog;
        this.generator = generator;
        this.inputs = inputs;
        this.schedule = schedule;
        this.siteFolder = siteFolder;
        this.host = host;
        this.port = port;
    }

    @Override
    public void run() {
        InputDigests.Seen seen = inputs.look();
        check.get().throwIfErrors();
        SiteReport report = generator.generate(catalog.get(), seen.of(catalog.get()), siteFolder, made -> {});
        int jobs = schedule.start();
        System.out.printf("""

                便民 Bianmin
                  网站 site       %d 个文件 files in %s
                  定时任务 jobs    %d, content/schedule.yaml
                  请打开 open      http://%s:%d/

                """, report.files(), siteFolder, jobs, host.equals("0.0.0.0") ? "localhost" : host, port);
        Quarkus.waitForExit();
    }
}

package org.bianmin.local;

import jakarta.enterprise.inject.Instance;
import java.nio.file.Path;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.check.CheckReport;
import org.bianmin.site.InputDigests;
import org.bianmin.site.Inputs;
import org.bianmin.site.SiteGenerator;
import org.bianmin.site.SiteReport;
import picocli.CommandLine;

/** {@code site --out DIR}: checks the content and publishes the site into a folder. */
@CommandLine.Command(name = "site", description = "发布网站 Publish the site.", mixinStandardHelpOptions = true)
public class SiteCommand implements Runnable {

    private final Instance<CheckReport> check;
    private final Instance<Catalog> catalog;
    private final SiteGenerator generator;
    private final InputDigests inputs;

    @CommandLine.Mixin
    ContentOption content;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "输出文件夹 The folder to write into (${DEFAULT-VALUE}).")
    Path out;

    @CommandLine.Option(
            names = "--all",
            description = "重新生成每个页面 Make every page anew, also those whose inputs are as they were.")
    boolean all;

    SiteCommand(Instance<CheckReport> check, Instance<Catalog> catalog, SiteGenerator generator, InputDigests inputs) {
        this.check = check;
        this.catalog = catalog;
        this.generator = generator;
        this.inputs = inputs;
    }

    @Override
    public void run() {
        long start = System.nanoTime();
        InputDigests.Seen seen = inputs.look();
        check.get().throwIfErrors();
        TerminalProgress progress = new TerminalProgress(System.console() != null);
        Inputs made = all ? Inputs.UNKNOWN : seen.of(catalog.get());
        SiteReport report = generator.generate(catalog.get(), made, out, progress);
        progress.end();
        System.out.printf(
                "%s: %d files, %d made, %d written, %d removed, %d ms%n",
                out,
                report.files(),
                report.made(),
                report.written(),
                report.removed(),
                (System.nanoTime() - start) / 1_000_000);
    }
}

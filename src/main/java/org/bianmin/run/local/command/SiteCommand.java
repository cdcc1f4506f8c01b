package org.bianmin.run.local.command;

import java.nio.file.Path;
import org.bianmin.doors.site.Publication;
import org.bianmin.doors.site.SiteReport;
import org.bianmin.run.local.watch.WatchLoop;
import picocli.CommandLine;

/** {@code site --out DIR}: checks the content and publishes the site into a folder, once or after each edit. */
@CommandLine.Command(name = "site", description = "发布网站 Publish the site.", mixinStandardHelpOptions = true)
public class SiteCommand implements Runnable {

    private final Publication publication;
    private final WatchLoop edits;

    @CommandLine.Mixin
    ContentOption content;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "输出文件夹 The folder to write into (${DEFAULT-VALUE}).")
    Path out;

    @CommandLine.Option(
            names = "--watch",
            description = "不退出，内容每次修改后重新发布 Stay, and publish again after each edit of the content.")
    boolean watch;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    SiteCommand(Publication publication, WatchLoop edits) {
        this.publication = publication;
        this.edits = edits;
    }

    @Override
    public void run() {
        if (watch) {
            edits.run(
                    this::publish,
                    failure -> CommandFailure.tell(failure, spec.commandLine().getErr()));
        } else {
            publish();
        }
    }

    private void publish() {
        long start = System.nanoTime();
        TerminalProgress progress = new TerminalProgress(System.console() != null);
        SiteReport report = publication.publish(out, progress);
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

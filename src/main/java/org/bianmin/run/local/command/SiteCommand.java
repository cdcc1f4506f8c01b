package org.bianmin.run.local.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bianmin.doors.site.Publication;
import org.bianmin.doors.site.SiteReport;
import org.bianmin.ground.settings.Settings;
import org.bianmin.run.local.watch.WatchLoop;
import picocli.CommandLine;

/** {@code site --out DIR}: checks the content and publishes the site into a folder, once or after each edit. */
@CommandLine.Command(name = SiteCommand.NAME, description = "发布网站 Publish the site.", mixinStandardHelpOptions = true)
public class SiteCommand implements Runnable {

    static final String NAME = "site";
    private static final String OUT = "--out";

    private final Publication publication;
    private final WatchLoop edits;

    @CommandLine.Mixin
    ContentOption content;

    @CommandLine.Option(
            names = OUT,
            paramLabel = "DIR",
            defaultValue = NAME,
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
        tell(out, report, start);
    }

    /**
     * Says that there is nothing to do, where the arguments ask for a site that is there already. This is looked at before the
     * application starts, which takes longer than the look.
     *
     * @return whether that was all
     */
    public static boolean isDone(Supplier<Settings> settings, String... args) {
        long start = System.nanoTime();
        if (!Arguments.areOnly(NAME, Set.of(OUT, ContentOption.NAME), args)) {
            return false;
        }
        try {
            Path out = Path.of(Arguments.valueOf(OUT, args).orElse(NAME));
            Optional<SiteReport> unchanged = Publication.unchanged(out, settings.get(), Clock.systemUTC());
            unchanged.ifPresent(report -> tell(out, report, start));
            return unchanged.isPresent();
        } catch (RuntimeException e) {
            // Whatever is wrong, the command comes upon it too, and knows how to say it.
            return false;
        }
    }

    private static void tell(Path out, SiteReport report, long start) {
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

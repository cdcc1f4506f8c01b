package org.bianmin.run.local.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bianmin.doors.site.Publication;
import org.bianmin.doors.site.SiteReport;
import org.bianmin.run.local.watch.WatchLoop;
import picocli.CommandLine;

/** {@code site --out DIR}: checks the content and publishes the site into a folder, once or after each edit. */
@CommandLine.Command(name = SiteCommand.NAME, description = "发布网站 Publish the site.", mixinStandardHelpOptions = true)
public class SiteCommand implements Runnable {

    static final String NAME = "site";
    private static final String OUT = "--out";
    private static final String DEFAULT_OUT = "site";
    private static final String WATCH = "--watch";

    private final Publication publication;
    private final WatchLoop edits;

    @CommandLine.Mixin
    ContentOption content;

    @CommandLine.Option(
            names = OUT,
            paramLabel = "DIR",
            defaultValue = DEFAULT_OUT,
            description = "输出文件夹 The folder to write into (${DEFAULT-VALUE}).")
    Path out;

    @CommandLine.Option(
            names = "--all",
            description = "重新生成每个页面 Make every page anew, also those whose inputs are as they were.")
    boolean all;

    @CommandLine.Option(
            names = WATCH,
            description = "不退出，内容每次修改后重新发布 Stay, and publish again after each edit of the content.")
    boolean watch;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    SiteCommand(Publication publication, WatchLoop edits) {
        this.publication = publication;
        this.edits = edits;
    }

    /** The folder that the arguments name to be published into once, if that is what they ask for and it can be one. */
    static Optional<Path> outIn(String... args) {
        if (args.length == 0 || !args[0].equals(NAME) || List.of(args).contains(WATCH)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(Arguments.valueOf(OUT, args).orElse(DEFAULT_OUT)));
        } catch (InvalidPathException e) {
            // Told when the command line is parsed.
            return Optional.empty();
        }
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
        SiteReport report = all ? publication.publishAll(out, progress) : publication.publish(out, progress);
        progress.end();
        // After an edit, only what it changes.
        all = false;
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

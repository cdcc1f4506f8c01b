package org.bianmin.run.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.lint.LintReport;
import org.bianmin.content.lint.Translations;
import org.bianmin.ground.text.Text;
import picocli.CommandLine;

/** {@code check}: tells what is wrong in the content. Ends with 1 where that would stop a publication. */
@CommandLine.Command(name = "check", description = "检查内容 Check the content.", mixinStandardHelpOptions = true)
public class CheckCommand implements Callable<Integer> {

    private final ContentLoader loader;
    private final ContentFolder folder;

    @CommandLine.Mixin
    ContentOption content;

    @CommandLine.Option(
            names = "--accept-translations",
            description = "登记：全部译文已与中文核对 Record that all translations have been compared with their Chinese.")
    boolean acceptTranslations;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    CheckCommand(ContentLoader loader, ContentFolder folder) {
        this.loader = loader;
        this.folder = folder;
    }

    @Override
    public Integer call() {
        if (acceptTranslations) {
            accept();
        }
        LintReport report = loader.load(folder).report();
        var out = spec.commandLine().getOut();
        report.problems().forEach(out::println);
        out.printf(
                "%d 个错误，%d 个提醒。%1$d errors, %2$d warnings.%n",
                report.errors().size(), report.warnings().size());
        out.flush();
        return report.errors().isEmpty() ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
    }

    private void accept() {
        List<Text> texts = loader.load(folder).translated();
        try {
            Files.writeString(folder.root().resolve(Translations.FILE), Translations.accepting(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

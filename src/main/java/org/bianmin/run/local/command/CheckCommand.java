package org.bianmin.run.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bianmin.content.ContentLoader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
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

    /** So many problems of one kind are all shown. */
    private static final int MOST_LINES = 20;

    private static final int SHOWN = 5;

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
        report.problems().stream()
                .collect(Collectors.groupingBy(CheckCommand::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(problems -> print(problems, out));
        out.printf(
                "%d 个错误，%d 个提醒。%1$d errors, %2$d warnings.%n",
                report.errors().size(), report.warnings().size());
        out.flush();
        return report.errors().isEmpty() ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
    }

    /** What is of one kind: of one rule in one file, with one remedy. */
    private static String kind(ContentProblem problem) {
        return problem.severity() + " " + problem.file() + " " + problem.rule() + " "
                + problem.remedy().zh();
    }

    /** A few problems of a kind each by itself; of many the first, and in one line how many more there are. */
    private static void print(List<ContentProblem> problems, PrintWriter out) {
        int shown = problems.size() > MOST_LINES ? SHOWN : problems.size();
        problems.subList(0, shown).forEach(out::println);
        if (shown < problems.size()) {
            ContentProblem first = problems.get(0);
            out.printf(
                    "%s: 另有 %d 处同样的问题 [%s]。%2$d more of the same kind.%n",
                    first.file(), problems.size() - shown, first.rule());
        }
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

package org.bianmin.run.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.sheet.ImportPlan;
import org.bianmin.content.sheet.SpreadsheetImport;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Text;
import picocli.CommandLine;

/** {@code import LIST FILE}: shows what a spreadsheet would change in a list; with {@code --apply}, changes it. */
@CommandLine.Command(
        name = "import",
        description =
                "把表格导入清单；不加 --apply 只预览 Take a spreadsheet into a list; without --apply only shows what it would do.",
        mixinStandardHelpOptions = true)
public class ImportCommand implements Callable<Integer> {

    private final ContentFolder folder;
    private final Clock clock;

    @CommandLine.Mixin
    ContentOption content;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(index = "0", paramLabel = "LIST", description = "清单代号 The list's id, such as tunchang.")
    String list;

    @CommandLine.Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Excel 或 WPS 的工作簿（xlsx）或另存的 CSV A workbook (xlsx) or CSV file of Excel or WPS.")
    Path file;

    @CommandLine.Option(names = "--apply", description = "写入；需要 --zh 和 --en Write it; needs --zh and --en.")
    boolean apply;

    @CommandLine.Option(names = "--zh", paramLabel = "说明", description = "变更说明（中文） Why, in Chinese.")
    String zh;

    @CommandLine.Option(names = "--en", paramLabel = "TEXT", description = "变更说明（英文） Why, in English.")
    String en;

    ImportCommand(ContentFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (apply && (isMissing(zh) || isMissing(en))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--apply 需要变更说明：--zh 中文 --en 英文。--apply needs an explanation: --zh in Chinese, --en in English.");
        }
        SpreadsheetImport spreadsheets = new SpreadsheetImport(folder);
        ImportPlan plan = spreadsheets.plan(
                ListArgument.find(list, folder, spec.commandLine()), SheetFile.read(file, spec.commandLine()));
        PrintWriter out = spec.commandLine().getOut();
        out.print(spreadsheets.preview(plan));
        out.println();
        if (plan.hasErrors()) {
            out.println("有错误，没有写入。请改正后再导入。There are errors; nothing was written. Correct them and import again.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (plan.changes().isEmpty()) {
            out.println("表格与清单相同，没有写入。The sheet says what the list says; nothing was written.");
        } else if (apply) {
            Text explanation = new Text(zh.strip(), en.strip());
            List<String> written = spreadsheets.apply(plan, ChinaTime.day(clock.instant()), explanation);
            out.println("已写入 Written: " + String.join(", ", written));
        } else {
            out.println("这是预览，没有写入。要写入，请加：This is a preview; nothing was written. To write it, add:");
            out.println("  --apply --zh \"变更说明\" --en \"explanation\"");
        }
        return CommandLine.ExitCode.OK;
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}

package org.bianmin.run.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.sheet.NewPlace;
import org.bianmin.content.sheet.PlacePlan;
import org.bianmin.content.sheet.PlaceStart;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Text;
import picocli.CommandLine;

/** {@code new-place ID FILE}: starts a place from the list that its county publishes. */
@CommandLine.Command(
        name = "new-place",
        description =
                "用县里的清单新建一个地方；不加 --apply 只预览 Start a place from the list of its county; without --apply only shows"
                        + " what it would do.",
        mixinStandardHelpOptions = true)
public class NewPlaceCommand implements Callable<Integer> {

    private final ContentFolder folder;
    private final Clock clock;

    @CommandLine.Mixin
    ContentOption content;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(
            index = "0",
            paramLabel = "ID",
            description = "代号，小写字母，例如 tunchang A short id in small letters.")
    String id;

    @CommandLine.Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "Excel 或 WPS 的工作簿（xlsx）或 CSV A workbook (xlsx) or CSV file.")
    Path file;

    @CommandLine.Option(
            names = "--zh",
            required = true,
            paramLabel = "全称",
            description = "例如 海南省屯昌县 Its full name in Chinese.")
    String zh;

    @CommandLine.Option(
            names = "--en",
            required = true,
            paramLabel = "NAME",
            description = "例如 Tunchang County, Hainan Its full name in English.")
    String en;

    @CommandLine.Option(
            names = "--short-zh",
            required = true,
            paramLabel = "简称",
            description = "例如 屯昌 Its short name in Chinese.")
    String shortZh;

    @CommandLine.Option(
            names = "--short-en",
            required = true,
            paramLabel = "SHORT",
            description = "例如 Tunchang Its short name in English.")
    String shortEn;

    @CommandLine.Option(
            names = "--prefix",
            required = true,
            paramLabel = "XX",
            description = "办件编号开头的两个大写字母 Two capitals with which case numbers begin.")
    String prefix;

    @CommandLine.Option(
            names = "--issuer",
            required = true,
            paramLabel = "单位",
            description = "发布清单的单位 Who published the list.")
    String issuer;

    @CommandLine.Option(
            names = "--title",
            paramLabel = "名称",
            description = "清单的名称；不写就用表格最上面的标题 The title of the list; else the one above the table.")
    String title;

    @CommandLine.Option(
            names = "--leave-out-broken",
            description = "有错误的行不收，其余照收 Leave out rows with errors and take the others.")
    boolean leaveOut;

    @CommandLine.Option(names = "--apply", description = "写入 Write it.")
    boolean apply;

    NewPlaceCommand(ContentFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        PlaceStart start = new PlaceStart(folder);
        if (!id.matches("[a-z][a-z0-9]*")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "代号只用小写字母和数字 An id has small letters and digits only: " + id);
        }
        if (!prefix.matches("[A-Z]{2}")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--prefix 是两个大写字母 takes two capitals: " + prefix);
        }
        if (start.isThere(id)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "已有这个地方；改它的清单用 import。This place is there already; its list is changed by import: " + id);
        }
        NewPlace place =
                new NewPlace(id, new Text(zh, en), new Text(shortZh, shortEn), prefix, title, new Text(issuer, null));
        byte[] sheet = SheetFile.read(file, spec.commandLine());
        PlacePlan plan = start.plan(place, sheet, leaveOut, ChinaTime.day(clock.instant()));
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%s %s：%d 项 items%n", shortZh, id, plan.items());
        out.print(start.problems(plan));
        out.println();
        if (!plan.isPossible()) {
            out.println(
                    "有错误，没有写入。请在表格里改正，或加 --leave-out-broken 不收有错误的行。There are errors; nothing was written. Correct the"
                            + " sheet, or leave out the rows with errors by --leave-out-broken.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (!plan.leftOut().isEmpty()) {
            out.println("没有收的行 Rows left out: " + plan.leftOut());
            out.println(
                    "以后补上：export 导出这个地方的清单，在导出的表格里加行，再 import。To add them later: export the list of the place, add the"
                            + " rows to the exported sheet, and import it.");
        }
        out.println("清单没有写、要人来补的 What the list does not say and somebody has to fill in:");
        plan.unknown().forEach(line -> out.printf("  - %s%n    %s%n", line.zh(), line.en()));
        if (apply) {
            start.apply(plan);
            out.println("已写入 Written: " + String.join(", ", plan.files().keySet()));
        } else {
            out.println("这是预览，没有写入；要写入，请加 --apply。This is a preview; nothing was written. To write it, add --apply.");
        }
        return CommandLine.ExitCode.OK;
    }
}

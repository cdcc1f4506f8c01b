package org.bianmin.run.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.sheet.ListFile;
import org.bianmin.content.sheet.SheetEncoding;
import org.bianmin.content.sheet.SpreadsheetExport;
import picocli.CommandLine;

/** {@code export LIST --out FILE}: writes a list as a spreadsheet for Excel or WPS. */
@CommandLine.Command(
        name = "export",
        description = "把清单导出为表格（Excel、WPS 可打开） Write a list as a spreadsheet for Excel or WPS.",
        mixinStandardHelpOptions = true)
public class ExportCommand implements Callable<Integer> {

    private static final Map<String, SheetEncoding> ENCODINGS =
            Map.of("utf-8", SheetEncoding.UTF_8_WITH_MARK, "gb18030", SheetEncoding.GB18030);

    private final ContentFolder folder;

    @CommandLine.Mixin
    ContentOption content;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "LIST", description = "清单代号 The list's id, such as tunchang.")
    String list;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "输出文件 The file to write, such as tunchang.csv.")
    Path out;

    @CommandLine.Option(
            names = "--encoding",
            paramLabel = "utf-8|gb18030",
            defaultValue = "utf-8",
            description = "文字编码 Encoding (${DEFAULT-VALUE}; gb18030 for programs that know no UTF-8).")
    String encoding;

    ExportCommand(ContentFolder folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() throws IOException {
        SheetEncoding chosen = ENCODINGS.get(encoding.toLowerCase(Locale.ROOT));
        if (chosen == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--encoding 只能是 may only be utf-8, gb18030: " + encoding);
        }
        ListFile file = ListArgument.find(list, folder, spec.commandLine());
        Files.createDirectories(out.toAbsolutePath().getParent());
        int rows = new SpreadsheetExport(folder).write(file, chosen, out);
        spec.commandLine().getOut().printf("%s: %d 行 rows, %s%n", out, rows, chosen.label());
        return CommandLine.ExitCode.OK;
    }
}

package org.bianmin.run.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bianmin.content.workbook.Workbook;
import picocli.CommandLine;

/** The spreadsheet that a clerk names on the command line: a workbook, or a CSV file. */
final class SheetFile {

    private SheetFile() {}

    /**
     * The sheet as CSV.
     *
     * @throws CommandLine.ParameterException if there is no such file, or it is a workbook that cannot be opened
     */
    static byte[] read(Path file, CommandLine command) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandLine.ParameterException(command, "找不到文件 There is no such file: " + file);
        }
        byte[] bytes = Files.readAllBytes(file);
        if (!Workbook.isOne(bytes)) {
            return bytes;
        }
        try {
            return Workbook.csv(bytes);
        } catch (IOException e) {
            throw new CommandLine.ParameterException(
                    command,
                    "这个工作簿打不开，可能有密码或已损坏；请另存为 xlsx 或 CSV。The workbook cannot be opened; it may have a password or be damaged. Save it again as xlsx or CSV.",
                    e);
        }
    }
}

package org.bianmin.run.local.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.CaseReading;
import org.bianmin.domain.cases.OpenCase;
import picocli.CommandLine;

/** {@code show-case NUMBER --by NAME --why WORDS [--files DIR]}: shows what came in, and logs who read it and why. */
@CommandLine.Command(
        name = ShowCaseCommand.NAME,
        description = "看一个办件填了什么；谁看、为什么看，都记入操作日志 Show what a case holds; who reads it and why is logged.",
        mixinStandardHelpOptions = true)
public class ShowCaseCommand implements Callable<Integer> {

    static final String NAME = "show-case";

    private final CaseReading reading;

    @CommandLine.Mixin
    CaseArgument of;

    @CommandLine.Option(
            names = "--files",
            paramLabel = "DIR",
            description = "把文件存到这个文件夹，用完请删除 Write the files into this folder; delete them after use.")
    Path files;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    ShowCaseCommand(CaseReading reading) {
        this.reading = reading;
    }

    @Override
    public Integer call() throws IOException {
        Optional<OpenCase> found = reading.read(of.number(), of.actor(), of.reason());
        if (found.isEmpty()) {
            return of.unknown();
        }
        print(found.get(), spec.commandLine().getOut());
        return CommandLine.ExitCode.OK;
    }

    private void print(OpenCase found, PrintWriter out) throws IOException {
        out.printf("%s  %s  %s%n", found.number(), found.item(), found.receivedAt());
        if (found.possibleDuplicate() != null) {
            out.printf("可能与此件重复 perhaps the same as %s%n", found.possibleDuplicate());
        }
        if (found.erasedAt() != null) {
            out.printf("个人信息已于 %s 删除 personal data erased at %1$s%n", found.erasedAt());
        }
        found.answers().forEach((field, answer) -> out.printf("%s: %s%n", field, answer));
        int position = 0;
        for (Attachment file : found.files()) {
            position++;
            out.printf("%d. %s (%s, %d bytes)%n", position, file.fileName(), file.mediaType(), file.content().length);
            if (files != null) {
                out.println("   " + write(found.number() + "-" + position, file));
            }
        }
        out.flush();
    }

    /** Named by us and not by the sender; for the reader only; never over a file that is there. */
    private Path write(String name, Attachment file) throws IOException {
        Files.createDirectories(files);
        Path target = files.resolve(
                name + "." + file.mediaType().replaceFirst(".*/", "").replaceAll("[^a-z]", ""));
        Files.createFile(target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.write(target, file.content(), StandardOpenOption.WRITE);
    }
}

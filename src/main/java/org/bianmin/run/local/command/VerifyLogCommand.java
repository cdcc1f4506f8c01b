package org.bianmin.run.local.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.bianmin.ground.log.LogFinding;
import org.bianmin.ground.log.LogReport;
import org.bianmin.ground.log.LogVerifier;
import org.bianmin.run.local.heads.HeadsFile;
import picocli.CommandLine;

/** {@code verify-log}: recomputes the operation log and tells what in it was tampered with. Ends with 1 if anything was. */
@CommandLine.Command(
        name = VerifyLogCommand.NAME,
        description = "核对操作日志是否被改动 Verify that nobody has tampered with the operation log.",
        mixinStandardHelpOptions = true)
public class VerifyLogCommand implements Callable<Integer> {

    static final String NAME = "verify-log";

    private final LogVerifier verifier;
    private final HeadsFile heads;

    @CommandLine.Option(
            names = "--head",
            paramLabel = "LINE",
            description = "另外保存的树根（日志里「operation log:」后的一行） A head kept elsewhere, as run-due-deadlines logs it.")
    List<String> given = List.of();

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    VerifyLogCommand(LogVerifier verifier, HeadsFile heads) {
        this.verifier = verifier;
        this.heads = heads;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Stream<String> kept = heads.kept()) {
            List<Iterator<String>> places = new ArrayList<>();
            places.add(kept.iterator());
            given.forEach(line -> places.add(List.of(line).iterator()));
            LogReport report = verifier.verify(places, finding -> tell(finding, out));
            tell(report, out);
            return report.isSound() ? spec.exitCodeOnSuccess() : spec.exitCodeOnExecutionException();
        } finally {
            out.flush();
        }
    }

    static void tell(LogFinding finding, PrintWriter out) {
        out.printf("%s%n    %s%n", finding.words().zh(), finding.words().en());
    }

    static void tell(LogReport report, PrintWriter out) {
        if (report.head() != null) {
            out.println(report.head());
        }
        if (report.isSound()) {
            out.printf("操作日志 %d 条，与签名相符。%n    %1$d entries, all as they were signed.%n", report.entries());
        } else {
            out.printf(
                    "操作日志 %d 条，%d 处不对。%n    %1$d entries, %2$d things are wrong.%n",
                    report.entries(), report.findings());
        }
    }
}

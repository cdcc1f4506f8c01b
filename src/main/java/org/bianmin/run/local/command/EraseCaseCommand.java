package org.bianmin.run.local.command;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bianmin.domain.cases.CaseErasure;
import picocli.CommandLine;

/** {@code erase-case NUMBER --by NAME --why WORDS}: erases the personal data of a case for good. */
@CommandLine.Command(
        name = EraseCaseCommand.NAME,
        description = "永久删除一个办件的个人信息 Erase the personal data of a case for good.",
        mixinStandardHelpOptions = true)
public class EraseCaseCommand implements Callable<Integer> {

    static final String NAME = "erase-case";

    private final CaseErasure erasure;

    @CommandLine.Mixin
    CaseArgument of;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    EraseCaseCommand(CaseErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public Integer call() {
        Optional<Instant> erased = erasure.erase(of.number(), of.actor(), of.reason());
        if (erased.isEmpty()) {
            return of.unknown();
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "%s：个人信息已于 %s 删除。编号和统计还在。Its personal data were erased at %2$s. Number and statistics stay.%n",
                        of.number().value(), erased.get());
        return CommandLine.ExitCode.OK;
    }
}

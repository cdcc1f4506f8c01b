package org.bianmin.run.local.command;

import org.bianmin.ground.log.Actor;
import org.bianmin.ground.numbers.CaseNumber;
import picocli.CommandLine;

/** Which case a command is about, who asks, and why. */
final class CaseArgument {

    @CommandLine.Parameters(paramLabel = "NUMBER", description = "办件编号 The number of the case.")
    String number;

    @CommandLine.Mixin
    OperatorOption operator;

    @CommandLine.Option(
            names = "--why",
            paramLabel = "WORDS",
            required = true,
            description = "为什么（会记入操作日志，请不要写个人信息） Why; stands in the operation log, so without personal data.")
    String why;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    CommandLine.Model.CommandSpec spec;

    CaseNumber number() {
        return CaseNumber.parse(number)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "办件编号不对 This is no case number: " + number + " (TC-20261121-0001-4)"));
    }

    Actor actor() {
        return operator.actor();
    }

    String reason() {
        return OperatorOption.filled(spec, "--why", why);
    }

    /** Says that there is no such case, and ends so. */
    int unknown() {
        spec.commandLine().getErr().println("没有这个办件 There is no such case: " + number().value());
        return CommandLine.ExitCode.SOFTWARE;
    }
}

package org.bianmin.run.local.command;

import org.bianmin.ground.log.Actor;
import picocli.CommandLine;

/** Who gives a command, for the operation log. */
final class OperatorOption {

    @CommandLine.Option(
            names = "--by",
            paramLabel = "NAME",
            required = true,
            description = "谁在操作（会记入操作日志） Who does it; stands in the operation log.")
    String by;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    CommandLine.Model.CommandSpec spec;

    Actor actor() {
        return Actor.operator(filled(spec, "--by", by));
    }

    /** What was given with an option that may not be blank. */
    static String filled(CommandLine.Model.CommandSpec spec, String option, String value) {
        if (value.isBlank()) {
            throw new CommandLine.ParameterException(spec.commandLine(), option + " 不能空着 must not be empty");
        }
        return value.strip();
    }
}

package org.bianmin.run.local.command;

import java.util.concurrent.Callable;
import org.bianmin.domain.upgrade.KeyRotation;
import org.bianmin.ground.log.Actor;
import picocli.CommandLine;

/** {@code rotate-keys --by NAME}: a new master key in place of the old one. */
@CommandLine.Command(
        name = RotateKeysCommand.NAME,
        description = "更换主密钥，数据不动；中断了再运行一次即可 Change the master key; when interrupted, run it again.",
        mixinStandardHelpOptions = true)
public class RotateKeysCommand implements Callable<Integer> {

    static final String NAME = "rotate-keys";

    private final KeyRotation rotation;

    @CommandLine.Mixin
    OperatorOption operator;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    RotateKeysCommand(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public Integer call() {
        Actor by = operator.actor();
        if (!rotation.areInFile()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "密钥来自环境变量：请在那里加上新的主密钥，再调用 rewrap-data-keys。"
                                    + "The keys come from the environment: add a new master key there and call rewrap-data-keys.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        int rewrapped = rotation.rotate(by);
        spec.commandLine()
                .getOut()
                .printf("主密钥已更换，%d 个数据密钥重新加密。The master key is changed; data keys wrapped anew: %1$d.%n", rewrapped);
        return CommandLine.ExitCode.OK;
    }
}

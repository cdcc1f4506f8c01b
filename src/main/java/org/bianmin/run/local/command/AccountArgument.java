package org.bianmin.run.local.command;

import org.bianmin.content.ContentHolder;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.ground.text.Text;
import picocli.CommandLine;

/** Which account a command is about, and who gives it. */
final class AccountArgument {

    @CommandLine.Parameters(paramLabel = "ACCOUNT", description = "账号 The name of the account, such as wang.fang.")
    String account;

    @CommandLine.Mixin
    OperatorOption operator;

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    CommandLine.Model.CommandSpec spec;

    /** Says why it was not done, and ends so. */
    int refused(AccountRefusedException refusal, ContentHolder content) {
        Text words =
                content.current().catalog().messages().text(refusal.reason().message());
        spec.commandLine().getErr().printf("%s%n    %s%n", words.zh(), words.en());
        spec.commandLine().getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}

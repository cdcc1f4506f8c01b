package org.bianmin.run.local.command;

import java.util.concurrent.Callable;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import picocli.CommandLine;

/** {@code lock-account NAME --by NAME}: closes an account of staff and ends its sign-ins at once. */
@CommandLine.Command(
        name = LockAccountCommand.NAME,
        description = "停用工作人员账号，已登录的立即退出 Lock an account of staff; its sign-ins end at once.",
        mixinStandardHelpOptions = true)
public class LockAccountCommand implements Callable<Integer> {

    static final String NAME = "lock-account";

    private final Accounts accounts;
    private final ContentHolder content;

    @CommandLine.Mixin
    AccountArgument of;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    LockAccountCommand(Accounts accounts, ContentHolder content) {
        this.accounts = accounts;
        this.content = content;
    }

    @Override
    public Integer call() {
        try {
            accounts.lock(Authority.operator(of.operator.actor()), of.account);
            spec.commandLine().getOut().printf("%s 已停用 is locked%n", of.account);
            spec.commandLine().getOut().flush();
            return CommandLine.ExitCode.OK;
        } catch (AccountRefusedException e) {
            return of.refused(e, content);
        }
    }
}

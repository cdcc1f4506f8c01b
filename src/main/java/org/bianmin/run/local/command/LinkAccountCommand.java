package org.bianmin.run.local.command;

import java.util.concurrent.Callable;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.accounts.AccountRefusedException;
import org.bianmin.domain.accounts.Accounts;
import org.bianmin.domain.accounts.Authority;
import picocli.CommandLine;

/** {@code link-account NAME (--subject ID | --remove) --by NAME}: says whom the county's sign-in service signs in to an account of staff. */
@CommandLine.Command(
        name = LinkAccountCommand.NAME,
        description =
                "把账号和统一身份认证里的人关联，或取消关联 Link an account of staff to somebody whom the sign-in service knows, or unlink it.",
        mixinStandardHelpOptions = true)
public class LinkAccountCommand implements Callable<Integer> {

    static final String NAME = "link-account";

    private final Accounts accounts;
    private final ContentHolder content;

    @CommandLine.Mixin
    AccountArgument of;

    @CommandLine.Option(
            names = "--subject",
            paramLabel = "ID",
            description = "本人在统一身份认证里的标识 The identifier of this person in the sign-in service.")
    String subject;

    @CommandLine.Option(names = "--remove", description = "取消关联 Unlink it.")
    boolean remove;

    @CommandLine.Spec
    CommandLine.Model.CommandSpec spec;

    LinkAccountCommand(Accounts accounts, ContentHolder content) {
        this.accounts = accounts;
        this.content = content;
    }

    @Override
    public Integer call() {
        if ((subject == null) != remove) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--subject 和 --remove 只写一个 give either --subject or --remove");
        }
        Authority by = Authority.operator(of.operator.actor());
        try {
            if (remove) {
                accounts.unlink(by, of.account);
            } else {
                accounts.link(by, of.account, subject);
            }
            spec.commandLine().getOut().printf(remove ? "%s 已取消关联 is unlinked%n" : "%s 已关联 is linked%n", of.account);
            spec.commandLine().getOut().flush();
            return CommandLine.ExitCode.OK;
        } catch (AccountRefusedException e) {
            return of.refused(e, content);
        }
    }
}
